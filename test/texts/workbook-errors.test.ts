// SPDX-License-Identifier: EUPL-1.2
import { workbookErrorText } from "../../src/texts/workbook-errors";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbook-error";

const text = (code: WorkbookErrorCode, ...details: string[]): string =>
  workbookErrorText(new WorkbookError(code, details));

describe("workbookErrorText", () => {
  it.each<[WorkbookErrorCode, RegExp]>([
    ["cell-edit-mode", /premere Invio/],
    ["session-lost", /chiudere il riquadro e aprirlo di nuovo/],
    ["throttled", /attendere/],
    ["too-large", /togliere dalla cartella di lavoro i fogli/],
    ["access-denied", /sola lettura/],
    ["too-old", /Excel 2021/],
    ["too-old-to-reshape", /farlo a mano/],
    ["encrypted", /password/],
    ["other-format", /\.xlsx/],
    ["not-a-workbook", /danneggiato\. Aprirlo in Excel/],
    ["unknown", /Riprovare/],
  ])("says what to do about %s", (code, what) => {
    expect(text(code)).toMatch(what);
  });

  it.each<[WorkbookErrorCode, string[], string]>([
    ["protected", ["Quadro", "011-005"], "«Quadro», «011-005»"],
    ["changed-meanwhile", ["011-005!A43"], "cambiato: «011-005!A43»."],
    ["not-written", ["011-005!A43"], "vi è stato scritto: «011-005!A43»."],
    ["cannot-reshape", ["011-005!H12"], "in altro modo: «011-005!H12»."],
    ["sheet-missing", ["Quadro"], "Il foglio «Quadro» non c’è più"],
    ["sheet-hidden", ["Quadro"], "Il foglio «Quadro» è nascosto"],
    ["name-taken", ["011-005"], "ha già fogli con questi nomi: «011-005»"],
    ["edited-sheets", ["All. Quadro"], "«All. Quadro»"],
    ["not-a-workbook", ["xl/workbook.xml"], "danneggiato: «xl/workbook.xml»."],
  ])("names the sheets or cells concerned by %s", (code, details, named) => {
    expect(text(code, ...details)).toContain(named);
  });

  it("tells the protection of the workbook from that of its sheets", () => {
    expect(text("protected")).toMatch(/struttura della cartella di lavoro/);
  });
});
