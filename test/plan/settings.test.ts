// SPDX-License-Identifier: EUPL-1.2
import { settingsSchema } from "../../src/plan/settings";

test("lines of any length are kept whole, without blanks around them", () => {
  const long = "Parola ".repeat(500);
  const { chamber, centres, signers, allegato } = settingsSchema.parse({
    chamber: `  Camera\ndi  ${long}`,
    centres: [long, ` ${long}`, " "],
    signers: [
      { role: long, name: "" },
      { role: " ", name: "" },
    ],
    allegato: { act: long },
  });
  expect(chamber).toBe(`Camera di ${long.trim()}`);
  expect(centres).toEqual([long.trim()]);
  expect(signers).toEqual([{ role: long.trim(), name: "" }]);
  expect(allegato.act).toBe(long.trim());
});
