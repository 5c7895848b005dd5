// SPDX-License-Identifier: EUPL-1.2
import { listed, quoted } from "../../src/rules/phrases";

it("quotes a text in one line, cut when long", () => {
  expect(quoted(" due\nrighe ")).toBe("«due righe»");
  expect(quoted("a".repeat(60))).toBe(`«${"a".repeat(60)}»`);
  expect(quoted("a".repeat(61))).toBe(`«${"a".repeat(60)}…»`);
  expect(quoted("parola ".repeat(20))).toBe(`«${"parola ".repeat(20).slice(0, 60).trim()}…»`);
});

it.each([
  [[2018], "2018"],
  [[2018, 2019], "2018 e 2019"],
  [[2018, 2019, 2020], "2018, 2019 e 2020"],
])("lists %j in words", (items, text) => {
  expect(listed(items)).toBe(text);
});
