// SPDX-License-Identifier: EUPL-1.2
import type { PartExchange } from "../taskpane/place";
import { isKnownLabel } from "../template/recognise-label";
import { excelizeFrom } from "../workbook/file/excelize";
import { type FileWorkbook, openFileWorkbook } from "../workbook/file/file-workbook";
import { newFileWorkbook } from "../workbook/file/new-workbook";

/** A file under work. */
export interface OpenFile {
  /** Tells one opening from another, of the same file too. */
  id: string;
  name: string;
  workbook: FileWorkbook;
}

/** The library is 4 MB: it is fetched when something must be written, once. */
const loadExcelize = excelizeFrom(() => fetchBytes("excelize.wasm.gz"));

/** @throws WorkbookError when the bytes are not those of a readable .xlsx */
export async function openFile(file: File): Promise<OpenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { id: crypto.randomUUID(), name: file.name, workbook: openFileWorkbook(bytes, loadExcelize) };
}

/** A workbook that holds nothing yet. */
export const emptyFile = (name: string): OpenFile => ({
  id: crypto.randomUUID(),
  name,
  workbook: newFileWorkbook(loadExcelize),
});

/** The example that is served beside the page. */
export async function fetchExample(name: string): Promise<File> {
  return new File([(await fetchBytes(name)).slice()], name);
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A part of a plan leaves as a download, and comes back as a file that the user chooses. */
export const exchange: PartExchange = {
  give: async ({ sheets, named }) => {
    const workbook = newFileWorkbook(loadExcelize);
    await workbook.addSheets(sheets, named);
    download({ name: `${sheets[0]?.name ?? "PIRA"}.xlsx`, workbook });
  },
  take: async (file) => (await openFile(file)).workbook.read({ isKnownLabel }),
};

/** Hands the file to the browser, as a download. */
export function download({ name, workbook }: Pick<OpenFile, "name" | "workbook">): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([workbook.save().slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
