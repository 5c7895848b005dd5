// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import { richWorkbook } from "../../support/rich-workbook";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const zip = (...paths: string[]): Uint8Array =>
  zipSync(Object.fromEntries(paths.map((path) => [path, strToU8("<x/>")])));

/** What opening and reading fails with. */
async function refusal(bytes: Uint8Array): Promise<WorkbookError> {
  try {
    await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => false });
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("The file was not refused");
}

describe("files that are refused", () => {
  test.each<[string, Uint8Array, WorkbookErrorCode]>([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a text", strToU8("Missione;Programma"), "not-a-workbook"],
    ["a zip of other things", zip("nota.txt"), "not-a-workbook"],
    ["an .xlsx cut short", richWorkbook().subarray(0, 5000), "not-a-workbook"],
    ["an encrypted workbook", joined(OLE, new Uint8Array(600), utf16("EncryptedPackage")), "encrypted"],
    ["an .xls", joined(OLE, new Uint8Array(600), utf16("Workbook")), "other-format"],
    ["an .ods", zip("mimetype", "content.xml"), "other-format"],
    ["an .xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), "other-format"],
    ["a .docx", zip("[Content_Types].xml", "word/document.xml"), "other-format"],
    [
      "a workbook whose list of sheets is damaged",
      richWorkbook({ "xl/workbook.xml": "<workbook" }),
      "not-a-workbook",
    ],
  ])("%s", async (_title, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  test("a damaged sheet is named", async () => {
    const error = await refusal(richWorkbook({ "xl/worksheets/sheet5.xml": "<worksheet><sheetData><row>" }));
    expect(error).toMatchObject({ code: "not-a-workbook", details: ["Piano d'area"] });
  });

  test("damaged shared texts", async () => {
    expect((await refusal(richWorkbook({ "xl/sharedStrings.xml": "<sst><si>" }))).code).toBe(
      "not-a-workbook",
    );
  });
});
