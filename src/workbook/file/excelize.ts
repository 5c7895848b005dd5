// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync } from "fflate";
import "excelize-wasm";
import type { init, NewFile } from "excelize-wasm";
import { WorkbookError } from "../workbook-error";

/** The excelize library: opens, changes and writes .xlsx files. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook opened by excelize. */
export type ExcelizeBook = NewFile;

/** Gives the library, started the first time it is asked for. */
export type LoadExcelize = () => Promise<Excelize>;

/** Opens a workbook in excelize, for what only a calculation engine can tell. */
export type OpenBook = () => Promise<ExcelizeBook>;

/** Class of the Go runtime that the package leaves on the global object. */
declare class Go {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/**
 * Prepares excelize; nothing is read before it is first needed.
 * The package's own `init` is not used: it imports `node:fs` through the `Function` constructor,
 * which neither jest nor a strict content policy allows.
 * @param readWasm bytes of `excelize-wasm/excelize.wasm.gz`, still compressed or not
 */
export function excelizeFrom(readWasm: () => Promise<Uint8Array>): LoadExcelize {
  let started: Promise<Excelize> | undefined;
  return () => (started ??= start(readWasm));
}

async function start(readWasm: () => Promise<Uint8Array>): Promise<Excelize> {
  const bytes = await readWasm();
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const go = new Go();
  const global = globalThis as { excelize?: Excelize };
  global.excelize = {} as Excelize;
  const wasm = new Uint8Array(isCompressed ? gunzipSync(bytes) : bytes);
  const { instance } = await WebAssembly.instantiate(wasm, go.importObject);
  void go.run(instance);
  return global.excelize;
}

/** Opens the bytes of an .xlsx. */
export function openBook(excelize: Excelize, bytes: Uint8Array): ExcelizeBook {
  const book = excelize.OpenReader(bytes);
  if (book.error) throw new WorkbookError("not-a-workbook", [], { cause: new Error(book.error) });
  return book;
}
