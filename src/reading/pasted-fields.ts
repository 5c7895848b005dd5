// SPDX-License-Identifier: EUPL-1.2
import type { ElementKind } from "../plan/element-pointer";
import type { LabelKey } from "../template/labels";
import type { NamedLabel } from "../template/recognise-label";
import { objectiveText, programmeText } from "./coded-text";
import { blocksOfText, cleanedBlocks, type PastedBlock } from "./pasted-content";
import type { PastedEntry } from "./pasted-entry";
import { entriesOfLines } from "./pasted-lines";
import { entriesOfTable } from "./pasted-tables";

/** A field of an element that a pasted text speaks of. */
export interface PastedField {
  /** Name in the exchanged JSON, e.g. `dataSource`. */
  name: string;
  /** The year that its label names: of a target, of resources. */
  year?: number;
  text: string;
}

/** What was understood of a pasted text. */
export interface Pasted {
  /** Each field once. */
  fields: PastedField[];
  /** The rest, in its order: with the label it stood by, where it had one. */
  leftovers: string[];
}

/** Fields that have another name than their label's key. */
const NAMES: Record<ElementKind, Partial<Record<LabelKey, string>>> = {
  programme: { mission: "missionTitle", programme: "programmeTitle" },
  objective: { objective: "title" },
  indicator: { indicator: "name", target: "targets", code: "id" },
};

/**
 * Reads what was copied from Word, from a PDF or from a table as the fields of one element: nothing is lost, what is
 * not of that element, comes a second time or stands by no label is left over.
 * @param pasted a plain text, or the blocks of a formatted one
 */
export function readPasted(pasted: string | readonly PastedBlock[], kind: ElementKind): Pasted {
  const blocks = typeof pasted === "string" ? blocksOfText(pasted) : cleanedBlocks(pasted);
  const fields = new Map<string, PastedField>();
  const leftovers: string[] = [];
  for (const entry of blocks.flatMap(entriesOf)) {
    const found = entry.label === null ? [] : fieldsOf(entry.label, entry.text, kind);
    const isFree = found.length > 0 && !found.some((field) => fields.has(keyOf(field)));
    if (isFree) for (const field of found) fields.set(keyOf(field), field);
    else leftovers.push(entry.heading === "" ? entry.text : `${entry.heading}: ${entry.text}`);
  }
  return { fields: [...fields.values()], leftovers };
}

const entriesOf = (block: PastedBlock): PastedEntry[] =>
  block.kind === "table" ? entriesOfTable(block.rows) : entriesOfLines(block.lines, block.wrapped);

const keyOf = ({ name, year }: PastedField): string => `${name} ${year ?? ""}`;

/** The fields that a label stands for: two where a code comes before the title; none of another element's. */
function fieldsOf({ key, level, year }: NamedLabel, text: string, kind: ElementKind): PastedField[] {
  const name = NAMES[kind][key] ?? (level === kind ? key : null);
  if (name === null) return [];
  const codeName = CODES[name];
  if (codeName === undefined) return [{ name, text, ...(year === null ? {} : { year }) }];
  const { code, title } = name === "title" ? objectiveText(text) : programmeText(text);
  return [
    ...(code === null ? [] : [{ name: codeName, text: code }]),
    ...(title.trim() === "" ? [] : [{ name, text: title.trim() }]),
  ];
}

/** Fields that their code may stand before. */
const CODES: Readonly<Record<string, string>> = {
  missionTitle: "missionCode",
  programmeTitle: "programmeCode",
  title: "code",
};
