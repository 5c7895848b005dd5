// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { recogniseLabel } from "../../template/recognise-label";
import { cellAddress, parseCellAddress } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouping";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { indexOf, listOf } from "./element";
import { SheetTexts } from "./sheet-texts";

/** A label that numbers what it introduces: `Obiettivo n. 3`, `Indicatore 2`. */
interface NumberedLabel {
  sheet: string;
  cell: string;
  text: string;
  number: number;
}

/** A label to write anew. */
export interface Renumbering {
  sheet: string;
  cell: string;
  expected: string;
  value: string;
}

const NUMBER_AT_END = /^(.*?\s)(\d{1,2})(\s*[.:)]?\s*)$/su;

type Scheme = (element: PlanPointer, nth: number) => number;
/** Each list begins with 1, or numbers go on through the whole plan. */
const SCHEMES: readonly Scheme[] = [(element) => indexOf(element) + 1, (_, nth) => nth + 1];

/** Labels whose numbers are to follow, where they all did before the change. */
export function renumberings(
  before: { document: PlanDocument; snapshot: WorkbookSnapshot },
  after: { document: PlanDocument; snapshot: WorkbookSnapshot },
): Renumbering[] {
  return (["objective", "indicator"] as const).flatMap((level) => {
    const [was, is] = [numberedLabels(before, level), numberedLabels(after, level)];
    const order = (labels: typeof was, element: PlanPointer): number => labels.elements.indexOf(element);
    const scheme = SCHEMES.find((one) =>
      [...was.labels].every(([element, { number }]) => number === one(element, order(was, element))),
    );
    if (!scheme || was.labels.size === 0 || !areWhole(was)) return [];
    const nth = new Map(is.elements.map((element, n) => [element, n]));
    return [...is.labels].flatMap(([element, { sheet, cell, text, number }]) => {
      const wanted = scheme(element, nth.get(element) ?? 0);
      const value = text.replace(NUMBER_AT_END, `$1${wanted}$3`);
      return number === wanted ? [] : [{ sheet, cell, expected: text, value }];
    });
  });
}

/** Lists where some are numbered and others are not follow no rule. */
function areWhole({ elements, labels }: Labels): boolean {
  const lists = groupedBy(elements, listOf);
  return [...lists.values()].every((list) => {
    const numbered = list.filter((element) => labels.has(element)).length;
    return numbered === 0 || numbered === list.length;
  });
}

interface Labels {
  elements: PlanPointer[];
  labels: Map<PlanPointer, NumberedLabel>;
}

function numberedLabels(
  { document, snapshot }: { document: PlanDocument; snapshot: WorkbookSnapshot },
  level: "objective" | "indicator",
): Labels {
  const texts = new SheetTexts(snapshot);
  const located = level === "objective" ? objectivesOf(document.plan) : indicatorsOf(document.plan);
  const elements = located.map(({ at }) => at);
  const labels = new Map<PlanPointer, NumberedLabel>();
  for (const element of elements) {
    const place = document.labels[element] ?? document.places[element];
    if (!place) continue;
    const { row } = parseCellAddress(place.cell);
    for (const { column, value } of texts.filled(place.sheet, row)) {
      const found = typeof value === "string" ? NUMBER_AT_END.exec(value) : null;
      const label = found && typeof value === "string" ? recogniseLabel(value) : null;
      if (!found || !label || label.value !== null || label.names[0].key !== level) continue;
      const { sheet } = place;
      labels.set(element, {
        sheet,
        cell: cellAddress(row, column),
        text: String(value),
        number: Number(found[2]),
      });
      break;
    }
  }
  return { elements, labels };
}
