// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt, valueAt } from "../../plan/pointer";
import { normalisedText } from "../../plan/wording";
import { fieldLabel } from "../../template/field-label";
import type { CellEdit } from "../../workbook/cell-edit";
import type { FieldChange } from "./field-edits";

/**
 * How the plan would be read otherwise than meant, were a text written in its cell.
 * - `itself`: the field would say `read` in place of what was typed
 * - `other`: another field, null for one without a label, would change with it
 * - `parts`: there would be other programmes, objectives or indicators, or no plan at all
 */
export type Misreading = {
  /** Label of the common layout of the field that was typed in. */
  field: string;
} & (
  | { kind: "itself"; read: string }
  | { kind: "other"; other: string | null; before: string; after: string }
  | { kind: "parts" }
);

/** A text for a field that leaves no plan to read, or another one. */
export const otherParts = (at: PlanPointer): Misreading => ({ kind: "parts", field: labelOf(at) ?? at });

/** What the common layout calls the field that a pointer names, a code by what it is the code of. */
function labelOf(at: PlanPointer): string | null {
  const [name = "", year] = at.split("/").slice(/\/\d{4}$/u.test(at) ? -2 : -1);
  const label = fieldLabel(name) ?? fieldLabel(name.replace(/Code$/u, ""));
  return label === null ? null : [label, year].filter((part) => part !== undefined).join(" ");
}

/** What is worked out from another field, and follows it. */
const DERIVED = "resourcesParsed";

/**
 * Compares a plan with the same plan read again once texts are in their cells: each field is to say what was typed, the
 * cells that repeat it too, and every other field what it said.
 * @param edits the cells that are written
 */
export function misreadingOf(
  before: PlanDocument,
  after: PlanDocument,
  changes: readonly FieldChange[],
  edits: readonly CellEdit[],
): Misreading | null {
  const wrong = changes.find((change) => !saysSo(after, change, edits));
  if (wrong) {
    const { field } = otherParts(wrong.at);
    return { kind: "itself", field, read: normalisedText(textAt(after.plan, wrong.at)) };
  }
  const [first] = changes;
  if (!first) return null;
  const differences = differencesOf(before.plan, after.plan);
  if (differences === null) return otherParts(first.at);
  if (differences.length === 0) return null;
  const lent = new Set([...lentCodes(before), ...lentCodes(after)]);
  const written = new Set(edits.map(placeKey));
  const isMeant = (at: PlanPointer, said: string): boolean => {
    const place = before.places[at];
    return changes.some(
      (change) =>
        at === change.at ||
        (place !== undefined &&
          written.has(placeKey(place)) &&
          isSameText(said, change.before) &&
          saysSo(after, { ...change, at }, edits)),
    );
  };
  const other = differences.find(({ at, text }) => !lent.has(at) && !isMeant(at, text));
  if (!other) return null;
  const { field } = otherParts(first.at);
  const { at, text, now } = other;
  return {
    kind: "other",
    field,
    other: labelOf(at),
    before: normalisedText(text),
    after: normalisedText(now),
  };
}

/** Whether a field says what was typed: word for word, or the number that its cell holds for it. */
function saysSo(
  { plan, places }: PlanDocument,
  { at, after }: FieldChange,
  edits: readonly CellEdit[],
): boolean {
  const read = textAt(plan, at);
  if (isSameText(read, after)) return true;
  const place = places[at];
  const edit = place && edits.find((each) => placeKey(each) === placeKey(place));
  if (typeof edit?.value === "number") return read !== "";
  return typeof valueAt(plan, at) === "number" && Number(after) === Number(read);
}

const isSameText = (one: string, other: string): boolean => normalisedText(one) === normalisedText(other);

const placeKey = ({ sheet, cell }: Pick<CellContent, "sheet" | "cell">): string => `${sheet}!${cell}`;

/** Codes that objectives have from the overview alone: they come and go with the title that is the same there. */
const lentCodes = ({ places, join }: PlanDocument): PlanPointer[] =>
  join.flatMap(({ objective, overview }) => {
    const [own, listed] = [places[`${objective}/code`], places[`${overview}/code`]];
    const isLent = own === undefined || (listed !== undefined && placeKey(own) === placeKey(listed));
    return isLent ? [`${objective}/code`] : [];
  });

interface Difference {
  at: PlanPointer;
  text: string;
  now: string;
}

/** Fields that say something else in another reading of a plan; null when it has other fields. */
function differencesOf(before: Group, after: Group, at: PlanPointer = ""): Difference[] | null {
  const [was, is] = [Object.entries(before), Object.entries(after)];
  if (was.length !== is.length) return null;
  const found: Difference[] = [];
  for (const [n, [key, one]] of was.entries()) {
    const [name, other] = is[n] ?? [];
    if (key !== name) return null;
    if (one === other || key === DERIVED) continue;
    if (isGroup(one) || isGroup(other)) {
      const inside = isGroup(one) && isGroup(other) ? differencesOf(one, other, `${at}/${key}`) : null;
      if (inside === null) return null;
      found.push(...inside);
    } else {
      const [text, now] = [textOf(one), textOf(other)];
      if (!isSameText(text, now)) found.push({ at: `${at}/${key}`, text, now });
    }
  }
  return found;
}

/** An object or a list of the plan. */
type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
