// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { excelizeFrom } from "../workbook/file/excelize";

/** Excelize from the installed package. */
export const nodeExcelize = excelizeFrom(() =>
  readFile(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz")),
);
