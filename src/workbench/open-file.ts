// SPDX-License-Identifier: EUPL-1.2
import { fetchBytes } from "../taskpane/fetch-bytes";
import { download, filesToPublish, loadExcelize, partFile, readPartFile } from "../taskpane/part-files";
import type { PartExchange, Publish } from "../taskpane/place";
import { type FileWorkbook, openFileWorkbook } from "../workbook/file/file-workbook";
import { newFileWorkbook } from "../workbook/file/new-workbook";

/** A file under work. */
export interface OpenFile {
  /** Tells one opening from another, of the same file too. */
  id: string;
  name: string;
  workbook: FileWorkbook;
}

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

/** A part of a plan leaves as a download, and comes back as a file that the user chooses. */
export const exchange: PartExchange = {
  give: async (part) => {
    download(await partFile(part));
    return "file";
  },
  take: readPartFile,
};

/** What is published leaves as downloads, each when the user asks: browsers keep pages from starting several at once. */
export const publish: Publish = async (document, isDraft) =>
  (await filesToPublish(document, isDraft)).map((file) => ({
    kind: file.kind,
    name: file.name,
    way: "file",
    give: () => {
      download(file);
      return Promise.resolve("file");
    },
  }));
