// SPDX-License-Identifier: EUPL-1.2
import { elementKind, type ElementKind } from "../../plan/element-pointer";
import { normalisedText } from "../../plan/wording";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt, valueAt } from "../../plan/pointer";
import { fieldLabel } from "../../template/field-label";
import type { LabelKey } from "../../template/labels";
import { rowsOf } from "../../template/optional-rows";
import { parseCellAddress } from "../../workbook/address";
import type { ElementForm, FieldKind, FixedReason, FormField } from "./form-field";
import { rewritten } from "./rewritten";

/** Fields of each element, in the order of the common layout; `*` stands for the years there are. */
const FIELDS: Record<ElementKind, readonly (readonly [name: string, kind: FieldKind])[]> = {
  programme: [
    ["missionCode", "code"],
    ["missionTitle", "mission"],
    ["programmeCode", "code"],
    ["programmeTitle", "programme"],
  ],
  objective: [
    ["code", "code"],
    ["title", "text"],
    ["description", "long-text"],
    ["timeframe", "timeframe"],
    ["centre", "centre"],
    ["resources", "amount"],
    ["furtherResources/*", "amount"],
    ["investments", "amount"],
    ["spent", "amount"],
    ["contribution", "long-text"],
    ["stakeholders", "text"],
    ["declaredIndicators", "count"],
  ],
  indicator: [
    ["id", "code"],
    ["name", "text"],
    ["measures", "long-text"],
    ["type", "type"],
    ["unit", "unit"],
    ["algorithm", "long-text"],
    ["dataSource", "text"],
    ["polarity", "polarity"],
    ["lastValue", "value"],
    ["baselineYear", "year"],
    ["targets/*", "target"],
    ["finalValue", "value"],
    ["achievement", "value"],
    ["varianceCause", "long-text"],
  ],
};

/** Fields that most workbooks have no row for: nobody misses them. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...["id", "polarity", "baselineYear", "finalValue", "achievement", "varianceCause"],
  ...["furtherResources/*", "investments", "spent", "contribution", "stakeholders"],
]);

/** A label that is so much longer than the common one says more than a name. */
const LONGEST_OWN_WORDS = 25;

/** An element as a form: the fields that the workbook has a cell for. Null when the plan has no such element. */
export function elementForm(document: PlanDocument, at: PlanPointer): ElementForm | null {
  const kind = elementKind(at);
  const element = kind === null ? null : valueAt(document.plan, at);
  if (kind === null || element === null || typeof element !== "object") return null;
  const fields: FormField[] = [];
  const absent: string[] = [];
  for (const [path, fieldKind] of FIELDS[kind]) {
    const found = pointersOf(element, path).flatMap((pointer) =>
      formField(document, `${at}/${pointer}`, fieldKind),
    );
    fields.push(...found);
    if (found.length === 0 && !OPTIONAL.has(path)) absent.push(labelText(path.replace("/*", ""), null, ""));
  }
  return { at, kind, fields, absent, missingRows: missingRows(document, at, kind) };
}

/** Rows are missing in blocks only: an element that is a row of a table, its name under a heading, lacks columns. */
function missingRows({ places, labels }: PlanDocument, at: PlanPointer, kind: ElementKind): LabelKey[] {
  if (kind === "programme") return [];
  const name = `${at}/${kind === "objective" ? "title" : "name"}`;
  const rowOf = (content: CellContent | undefined): number =>
    content ? parseCellAddress(content.cell).row : Infinity;
  if (rowOf(labels[name]) < rowOf(places[name])) return [];
  return rowsOf(kind).filter((key) => !places[`${at}/${key}`]);
}

/** The fields that a path stands for: one, or one for each year in order. */
function pointersOf(element: object, path: string): string[] {
  const [name, years] = path.split("/");
  if (name === undefined || years === undefined) return [path];
  const byYear: unknown = Reflect.get(element, name);
  return byYear !== null && typeof byYear === "object"
    ? Object.keys(byYear)
        .sort()
        .map((year) => `${name}/${year}`)
    : [];
}

function formField(document: PlanDocument, at: PlanPointer, kind: FieldKind): FormField[] {
  const content = document.places[at];
  if (!content) return [];
  const text = textAt(document.plan, at);
  const [name = "", year = null] = (/\/([^/]+)(?:\/(\d{4}))?$/u.exec(at) ?? []).slice(1);
  return [
    {
      ...{ at, name, kind, text, content },
      year: year === null ? null : Number(year),
      label: labelText(name, year, isCodeOfTitle(name) ? "" : labelApart(document.labels[at], content)),
      fixed: fixedReason(content, text),
    },
  ];
}

function fixedReason(content: CellContent, text: string): FixedReason | null {
  if (content.formula !== null) return "formula";
  if (rewritten(content, text, "…") !== null) return null;
  const beginning = normalisedText(String(content.value));
  return beginning !== "" && normalisedText(text).startsWith(`${beginning} `) ? "spread" : "entangled";
}

/** The label of a field, unless it shares its cell with the value. */
const labelApart = (label: CellContent | undefined, { sheet, cell }: CellContent): string =>
  label === undefined || (label.sheet === sheet && label.cell === cell) ? "" : String(label.value);

/** A code that stands before a title goes by a name of its own, not by the title's. */
const isCodeOfTitle = (name: string): boolean => name === "missionCode" || name === "programmeCode";

/** The label as the workbook writes it; that of the common layout where there is none, or one for many fields. */
function labelText(name: string, year: string | null, written: string): string {
  const common = [fieldLabel(name) ?? name, year].filter((part) => part !== null).join(" ");
  const own = normalisedText(written).replace(/\s*:$/u, "");
  return own === "" || own.length > common.length + LONGEST_OWN_WORDS ? common : own;
}
