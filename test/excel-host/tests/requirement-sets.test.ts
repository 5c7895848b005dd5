// SPDX-License-Identifier: EUPL-1.2
import type { ApiVersion } from "../wire/office-class";
import { onSheet, openHost } from "./support";

/** The client's own check, that real Excel does not rely on: switched off, the host must refuse by itself. */
const clientChecks = (on: boolean): void => {
  (
    OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = on;
};

const uses: readonly [
  ApiVersion,
  string,
  (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
][] = [
  ["1.9", "PageLayout", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["1.9", "getRanges", (sheet) => sheet.getRanges("A1,B2")],
  ["1.9", "font.strikethrough", (sheet) => (sheet.getRange("A1").format.font.strikethrough = true)],
  [
    "1.13",
    "getMergedAreasOrNullObject",
    (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
  ],
  ["1.14", "onProtectionChanged", (sheet) => sheet.onProtectionChanged.add(() => Promise.resolve())],
  [
    "1.14",
    "conditionalFormats.getItemOrNullObject",
    (sheet) => sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x"),
  ],
  [
    "1.17",
    "onNameChanged",
    (_sheet, { workbook }) => workbook.worksheets.onNameChanged.add(() => Promise.resolve()),
  ],
];

afterEach(() => clientChecks(true));

describe.each<ApiVersion>(["1.8", "1.9", "1.14", "1.17"])("an Excel with ExcelApi %s", (requirementSet) => {
  const has = (version: ApiVersion) => Number(version.slice(2)) <= Number(requirementSet.slice(2));

  test("says so", () => {
    openHost({ requirementSet });
    const { requirements } = Office.context;
    for (const [version] of uses) expect(requirements.isSetSupported("ExcelApi", version)).toBe(has(version));
  });

  describe.each(uses)("%s %s", (version, _name, use) => {
    test.each([
      ["the client", true],
      ["the host alone", false],
    ])(`is ${has(version) ? "let through" : "refused"} by %s`, async (_who, byClient) => {
      openHost({ requirementSet });
      clientChecks(byClient);
      // Without its own check the published client sends what it would otherwise refuse.
      const run = onSheet((sheet, context) => void use(sheet, context));
      if (has(version)) await expect(run).resolves.toBeUndefined();
      else await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });
});
