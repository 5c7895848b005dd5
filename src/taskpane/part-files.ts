// SPDX-License-Identifier: EUPL-1.2
import type { HandOut } from "../exchange/hand-out";
import type { PlanDocument } from "../plan/plan-document";
import type { PublishedFile } from "../publish/publication";
import { isKnownLabel } from "../template/recognise-label";
import { excelizeFrom } from "../workbook/file/excelize";
import { openFileWorkbook } from "../workbook/file/file-workbook";
import { newFileWorkbook } from "../workbook/file/new-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fetchBytes } from "./fetch-bytes";

/** A file, and how it is called. */
interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** The library is 4 MB: it is fetched when something must be written, once. */
export const loadExcelize = excelizeFrom(() => fetchBytes("excelize.wasm.gz"));

/** A part of a plan as a file. @throws WorkbookError */
export async function partFile({ sheets, named }: HandOut): Promise<NamedFile> {
  const workbook = newFileWorkbook(loadExcelize);
  await workbook.addSheets(sheets, named);
  return { name: `${sheets[0]?.name ?? "PIRA"}.xlsx`, bytes: workbook.save() };
}

/** What a file that came back holds. @throws WorkbookError */
export async function readPartFile(file: File): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openFileWorkbook(bytes, loadExcelize).read({ isKnownLabel });
}

/**
 * The files that are published of a plan today. What lays the allegato out is fetched when it is first needed.
 * @throws WorkbookError
 */
export async function filesToPublish(document: PlanDocument, isDraft: boolean): Promise<PublishedFile[]> {
  const { publication, publishedFiles } = await import("../publish/publication");
  const now = new Date();
  // The day on the user's calendar: the same files for the whole of it.
  const created = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return publishedFiles(publication(document, { isDraft, created }));
}

/** Types of what is downloaded, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Hands a file to the browser, as a download. */
export function download({ name, bytes }: NamedFile): void {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
