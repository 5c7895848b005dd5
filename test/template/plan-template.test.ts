// SPDX-License-Identifier: EUPL-1.2
import {
  isNewerTemplate,
  TEMPLATE_VERSION,
  templateText,
  templateVersionIn,
} from "../../src/template/plan-template";

test("a version is read back from what says it", () => {
  expect(templateVersionIn(templateText(TEMPLATE_VERSION))).toEqual(TEMPLATE_VERSION);
  expect(templateVersionIn(" modello di piano, versione 12.3 ")).toEqual({ major: 12, minor: 3 });
});

test.each(["", "Modello di piano", "Modello di piano, versione 1", "Camera di commercio di Lucca"])(
  "%j says none",
  (text) => {
    expect(templateVersionIn(text)).toBeNull();
  },
);

test.each([
  [{ major: 1, minor: 0 }, false],
  [{ major: 0, minor: 9 }, false],
  [{ major: 1, minor: 1 }, true],
  [{ major: 2, minor: 0 }, true],
])("%j came later: %s", (version, isNewer) => {
  expect(isNewerTemplate(version)).toBe(isNewer);
});
