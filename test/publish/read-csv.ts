// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import * as z from "zod";

const SCRIPT = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode("utf-8-sig")
json.dump(list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True)), sys.stdout)
`;

/** The records of a CSV, as Python's own reader has them, by the names of their columns. */
export const readCsv = (csv: Uint8Array | string): Record<string, string>[] =>
  z.array(z.record(z.string(), z.string())).parse(
    JSON.parse(
      execFileSync("/usr/bin/python3", ["-c", SCRIPT], {
        input: csv,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      }),
    ),
  );
