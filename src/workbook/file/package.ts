// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookError } from "../workbook-error";

/** The parts of an .xlsx package: path inside the zip → content, in the order of the zip. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entry, in UTF-16, of a workbook that Office encrypted (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_ENTRY = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/**
 * Opens the zip of an .xlsx.
 * @throws WorkbookError `encrypted`, `other-format` (.xls, .xlsb, .ods, another Office document) or `not-a-workbook`.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (OLE_HEADER.every((byte, index) => bytes[index] === byte)) {
    throw new WorkbookError(strFromU8(bytes, true).includes(ENCRYPTED_ENTRY) ? "encrypted" : "other-format");
  }
  const parts = unzipped(bytes);
  if (parts["xl/workbook.xml"] === undefined) {
    const another = ["mimetype", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"];
    throw new WorkbookError(another.some((path) => path in parts) ? "other-format" : "not-a-workbook");
  }
  return parts;
}

function unzipped(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new WorkbookError("not-a-workbook", [], { cause });
  }
}

/** Zips parts again; the same parts give the same bytes, whatever the day. */
export const zipPackage = (parts: Parts): Uint8Array => zipSync(parts, { mtime: new Date(1980, 0, 1) });

/** Text of a part, or `""` when the package has no such part. */
export function partText(parts: Parts, path: string): string {
  const part = parts[path];
  return part === undefined ? "" : strFromU8(part).replace(/^\uFEFF/, "");
}

export const partBytes = (text: string): Uint8Array => strToU8(text);
