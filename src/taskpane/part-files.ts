// SPDX-License-Identifier: EUPL-1.2
import type { HandOut } from "../exchange/hand-out";
import { isKnownLabel } from "../template/recognise-label";
import { excelizeFrom } from "../workbook/file/excelize";
import { openFileWorkbook } from "../workbook/file/file-workbook";
import { newFileWorkbook } from "../workbook/file/new-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fetchBytes } from "./fetch-bytes";

/** An .xlsx, and how it is called. */
interface XlsxFile {
  name: string;
  bytes: Uint8Array;
}

/** The library is 4 MB: it is fetched when something must be written, once. */
export const loadExcelize = excelizeFrom(() => fetchBytes("excelize.wasm.gz"));

/** A part of a plan as a file. @throws WorkbookError */
export async function partFile({ sheets, named }: HandOut): Promise<XlsxFile> {
  const workbook = newFileWorkbook(loadExcelize);
  await workbook.addSheets(sheets, named);
  return { name: `${sheets[0]?.name ?? "PIRA"}.xlsx`, bytes: workbook.save() };
}

/** What a file that came back holds. @throws WorkbookError */
export async function readPartFile(file: File): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openFileWorkbook(bytes, loadExcelize).read({ isKnownLabel });
}

/** Hands a file to the browser, as a download. */
export function download({ name, bytes }: XlsxFile): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
