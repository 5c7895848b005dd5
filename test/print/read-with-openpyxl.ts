// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Opens an .xlsx in openpyxl, which reads charts, named styles and properties too.
 * @param expression Python over `book`; what it gives must be fit for JSON
 */
export function readWithOpenpyxl(xlsx: Uint8Array, expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "pira-openpyxl-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, xlsx);
    const script = [
      "import json, openpyxl, sys",
      "book = openpyxl.load_workbook(sys.argv[1])",
      "values = openpyxl.load_workbook(sys.argv[1], data_only=True)",
      `print(json.dumps(${expression}, default=str))`,
    ];
    return JSON.parse(
      execFileSync("/usr/bin/python3", ["-c", script.join("\n"), file], { encoding: "utf8" }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
