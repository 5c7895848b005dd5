// SPDX-License-Identifier: EUPL-1.2
import { isYearAlone, recogniseLabel } from "../template/recognise-label";
import {
  labelled,
  leadsTo,
  type PastedEntry,
  type PastedLabel,
  planLabel,
  textAlone,
  withoutColon,
} from "./pasted-entry";
import { joinedLines } from "./pasted-text";

/** A label may be wrapped over so many lines, each no longer than this. */
const LINES_OF_LABEL = 3;
const LONGEST_LINE_OF_LABEL = 40;

/** Labels that follow one another, then the lines up to the next label. */
interface Section {
  labels: PastedLabel[];
  /** A colon says that the label is followed by its value, if any: what comes next is no heading beside it. */
  isClosed: boolean;
  lines: string[];
}

/** Lines such as `Etichetta: valore`, or a label with its value below it, or labels and then as many values. */
export function entriesOfLines(lines: readonly string[], wrapped: boolean): PastedEntry[] {
  const sections: Section[] = [{ labels: [], isClosed: true, lines: [] }];
  for (let n = 0; n < lines.length;) {
    const last = sections.at(-1);
    const line = lines[n] ?? "";
    const found = labelAt(lines, n, last);
    n += found?.taken ?? 1;
    if (!found) last?.lines.push(line);
    else if (last && found.value === null && isHeadingRun(last) && !found.isClosed)
      addLabels(last, found.labels);
    else {
      const value = found.value === null ? [] : [found.value];
      sections.push({ labels: found.labels, isClosed: found.isClosed, lines: value });
    }
  }
  return sections.flatMap((section) => entriesOf(section, wrapped));
}

const isHeadingRun = ({ labels, lines, isClosed }: Section): boolean =>
  labels.length > 0 && lines.length === 0 && !isClosed;

function addLabels({ labels }: Section, more: readonly PastedLabel[]): void {
  const [first] = more;
  const before = labels.at(-1);
  if (first && before && leadsTo(before.name, first.name)) labels.pop();
  labels.push(...more);
}

interface LabelAt {
  labels: PastedLabel[];
  value: string | null;
  isClosed: boolean;
  /** Lines that the label, with the value beside it, stands on. */
  taken: number;
}

/** The label that begins on a line; a year is one only among headings. */
function labelAt(lines: readonly string[], n: number, section: Section | undefined): LabelAt | null {
  for (let taken = Math.min(LINES_OF_LABEL, lines.length - n); taken > 1; taken--) {
    const part = lines.slice(n, n + taken);
    const text = part.join(" ");
    const found = part.every(isShort) && !isLabelAlone(part.at(-1)) ? planLabel(text) : null;
    if (found && found.value === null && found.names.length === 1 && !isYearAlone(found)) {
      return { labels: named(found.names, text), value: null, isClosed: endsInColon(text), taken };
    }
  }
  const line = lines[n] ?? "";
  const found = planLabel(line);
  if (
    !found ||
    isWithinText(line, found.value) ||
    (isYearAlone(found) && !(section && isHeadingRun(section) && section.labels.length > 1))
  ) {
    return null;
  }
  const { names, value } = found;
  const heading = value === null ? line : line.slice(0, Math.max(0, line.lastIndexOf(value)));
  return { labels: named(names, heading), value, isClosed: value !== null || endsInColon(line), taken: 1 };
}

/** A line that goes on in small letters is no label, though its words are those of one. */
const isWithinText = (line: string, value: string | null): boolean =>
  value === null && !endsInColon(line) && /^(?:[^\p{L}]|\p{L}\))*\p{Ll}/u.test(line);

const isShort = (line: string): boolean =>
  line.length <= LONGEST_LINE_OF_LABEL && !endsInColon(line.slice(0, -1));
const endsInColon = (line: string): boolean => /:\s*$/u.test(line);

function isLabelAlone(line: string | undefined): boolean {
  const found = line === undefined ? null : recogniseLabel(line);
  return found !== null && found.value === null;
}

const named = (names: readonly PastedLabel["name"][], heading: string): PastedLabel[] =>
  names.map((name) => ({ name, heading: withoutColon(heading.trim()) }));

function entriesOf({ labels, lines }: Section, wrapped: boolean): PastedEntry[] {
  const [label, ...others] = labels;
  const text = joinedLines(lines, wrapped);
  if (text === "") return [];
  if (label === undefined) return [textAlone(text)];
  if (others.length === 0) return [labelled(label, text)];
  if (lines.length === labels.length) return labels.map((each, n) => labelled(each, lines[n] ?? ""));
  // Which value goes with which label cannot be told.
  return lines.map(textAlone);
}
