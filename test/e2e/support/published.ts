// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { EXAMPLE, pira } from "../../cli/run-pira";
import { partChanges, partOf } from "../../support/zip-parts";

/** Name of what is published of the example. */
export const PUBLISHED = "pira-2027-camera-di-commercio-di-valmarina";

export interface PublishedExample {
  xlsx: Uint8Array;
  json: Buffer;
  csv: Buffer;
}

/** What the command line publishes of the example. */
export async function publishedByCommand(): Promise<PublishedExample> {
  const folder = mkdtempSync(join(tmpdir(), "pira-pubblica-"));
  try {
    const { code } = await pira("pubblica", EXAMPLE, "--in", folder);
    if (code !== 0) throw new Error("The command did not publish the example");
    const file = (extension: string): Buffer => readFileSync(join(folder, `${PUBLISHED}.${extension}`));
    return { xlsx: new Uint8Array(file("xlsx")), json: file("json"), csv: file("csv") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CORE = "docProps/core.xml";
const undated = (workbook: Uint8Array): string => partOf(workbook, CORE).replace(/\d{4}-\d\d-\d\dT/, "");

/** What differs between two published workbooks besides their day; empty when nothing does. */
export function differencesBesidesDay(one: Uint8Array, other: Uint8Array): string[] {
  const { changed, removed, added } = partChanges(one, other);
  const parts = [...changed, ...removed, ...added].filter((part) => part !== CORE);
  return undated(one) === undated(other) ? parts : [...parts, CORE];
}

/** Reads a workbook from its standard input with openpyxl. */
const SCRIPT = `
import io, json, sys
from openpyxl import load_workbook
book = load_workbook(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({
  "sheets": [[sheet.title, sheet.sheet_state] for sheet in book.worksheets],
  "properties": [book.properties.title, book.properties.creator, book.properties.lastModifiedBy],
}))`;

interface OpenedWorkbook {
  sheets: [name: string, state: string][];
  /** Hidden names, as our marks are. */
  names: string[];
  /** Title, creator, who changed it last. */
  properties: (string | null)[];
  /** Parts that an allegato does not need: comments, custom properties and XML, links. */
  foreign: string[];
}

/** A published workbook as another program reads it. */
export function readByOthers(workbook: Uint8Array): OpenedWorkbook {
  const read = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", SCRIPT], { input: workbook, encoding: "utf8" }),
  ) as Pick<OpenedWorkbook, "sheets" | "properties">;
  const names = partOf(workbook, "xl/workbook.xml").match(/<definedName[^>]* hidden="(1|true)"[^>]*>/g) ?? [];
  const foreign = Object.keys(unzipSync(workbook)).filter((part) =>
    /custom|comments|vmlDrawing|externalLinks|webextension/i.test(part),
  );
  return { ...read, names, foreign };
}
