// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { copyName } from "../../plan/provisional-names";
import { recogniseLabel } from "../../template/recognise-label";
import type { CellEdit } from "../../workbook/cell-edit";
import type { Restructure } from "../../workbook/restructure";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyRestructure } from "../apply-restructure";
import type { Growth, GrowthAction } from "./action";
import { addElement, duplicateElement } from "./add";
import { Draft } from "./draft";
import { elementAt, indexOf, levelOf, listOf, objectiveAt, pointersIn } from "./element";
import { GrowthError } from "./growth-error";
import { renumberings } from "./numbering";
import { Overview } from "./overview-programmes";
import { addProgramme, removeProgramme } from "./programmes";
import { isAsMeant, type Outcome } from "./proof";
import { moveElement, removeElement } from "./rearrange";
import { readAgain } from "./read-again";
import type { Row } from "./rearrangement";
import { referencesInto } from "./references";

/** What an action does to the draft. */
interface Done extends Outcome {
  removed: readonly Row[];
}

/**
 * What it takes to add, duplicate, move or remove a programme, an objective or an indicator in the workbook's own
 * layout. Nothing is guessed: the changed workbook is read anew, and must hold the plan that was meant.
 * @param document the plan as read from the snapshot
 * @throws GrowthError where the layout does not allow it, or cannot be told
 */
export function growthOf(document: PlanDocument, snapshot: WorkbookSnapshot, action: GrowthAction): Growth {
  const draft = new Draft(document, snapshot);
  const done = actedOn(draft, new Overview(document, draft), action);
  const change = numbered(document, snapshot, draft.result(), action.element);
  const after = readAgain(document, applyRestructure(snapshot, change), action.element);
  if (!isAsMeant(document.plan, after.plan, done))
    throw new GrowthError(
      sharesRow(draft, action.element) ? "shares-row" : "unclear-layout",
      action.element,
      placeOf(draft, action.element),
    );
  return {
    change,
    holdsText: action.kind === "remove" && holdsText(draft, action.element),
    where: done.come ?? nextOf(after, action.element),
    references: referencesInto(snapshot, done.removed),
  };
}

function actedOn(draft: Draft, overview: Overview, action: GrowthAction): Done {
  const { element } = action;
  const level = levelOf(element);
  const isList = action.kind === "add";
  if (level === null || /\d$/u.test(element) === isList) throw new GrowthError("no-such-element", element);
  if (!isList && !elementAt(draft.document.plan, element)) throw new GrowthError("no-such-element", element);
  switch (action.kind) {
    case "add": {
      const { name = "" } = action;
      if (!("programme" in action))
        return { gone: null, come: addElement(draft, overview, element, name), removed: [] };
      const last = pointersIn(draft.document.plan, "/programmes").at(-1);
      if (last === undefined) throw new GrowthError("no-model", element);
      const wanted = { codes: action.programme, name, whole: false };
      return { gone: null, come: addProgramme(draft, overview, last, wanted), removed: [] };
    }
    case "duplicate": {
      if (level !== "programme") {
        const name = action.name ?? freeCopyName(draft.document, element);
        return { gone: null, come: duplicateElement(draft, overview, element, name), removed: [] };
      }
      if (!action.programme) throw new GrowthError("programme-unknown", element);
      const wanted = { codes: action.programme, name: "", whole: true };
      return { gone: null, come: addProgramme(draft, overview, element, wanted), removed: [] };
    }
    case "move":
      moveElement(draft, overview, element, action.to);
      return { gone: element, come: action.to, removed: [] };
    case "remove": {
      const remove = level === "programme" ? removeProgramme : removeElement;
      return { gone: element, come: null, removed: remove(draft, overview, element) };
    }
  }
}

/** `Titolo (copia)`, `Titolo (copia 2)`: two elements of one name could not be told apart. */
function freeCopyName({ plan }: PlanDocument, element: PlanPointer): string {
  const nameOf = (at: PlanPointer): string => {
    const found = elementAt(plan, at);
    return found === undefined ? "" : "title" in found ? found.title : "name" in found ? found.name : "";
  };
  const taken = new Set(pointersIn(plan, listOf(element)).map(nameOf));
  for (let n = 1; ; n++) {
    const name = copyName(nameOf(element), n);
    if (!taken.has(name)) return name;
  }
}

/** The change with the numbers of labels («Indicatore 2») carried on. */
function numbered(
  document: PlanDocument,
  snapshot: WorkbookSnapshot,
  change: Restructure,
  element: PlanPointer,
): Restructure {
  const changed = applyRestructure(snapshot, change);
  const again = readAgain(document, changed, element);
  const labels = renumberings({ document, snapshot }, { document: again, snapshot: changed });
  const edits = new Map(change.edits.map((edit): [string, CellEdit] => [`${edit.sheet}!${edit.cell}`, edit]));
  for (const label of labels) {
    const key = `${label.sheet}!${label.cell}`;
    const known = edits.get(key);
    edits.set(key, known ? { ...known, value: label.value } : label);
  }
  return { ...change, edits: [...edits.values()] };
}

/** After a removal: the element that comes to stand there, the one before it, or the list. */
function nextOf({ plan }: PlanDocument, element: PlanPointer): PlanPointer {
  const before = `${listOf(element)}/${indexOf(element) - 1}`;
  return [element, before].find((at) => elementAt(plan, at) !== undefined) ?? listOf(element);
}

const placeOf = (
  { document: { places } }: Draft,
  element: PlanPointer,
): { sheet: string; cell: string } | null => {
  const place = places[element];
  return place ? { sheet: place.sheet, cell: place.cell } : null;
};

/** True for a row of a table that also says what the rows below it belong to. */
const sharesRow = ({ rows }: Draft, element: PlanPointer): boolean => rows.tabular.has(element);

/** Fields that the product writes by itself. */
const OWN_FIELD = /\/(?:code|declaredIndicators|(?:mission|programme)(?:Title|Code))$/u;

function holdsText(draft: Draft, element: PlanPointer): boolean {
  const { document, rows, texts } = draft;
  const isSaid = Object.keys(document.places).some(
    (at) => at.startsWith(`${element}/`) && !OWN_FIELD.test(at) && textAt(document.plan, at).trim() !== "",
  );
  if (isSaid || objectiveAt(document.plan, element) === undefined) return isSaid;
  const { sheet, first, last } = rows.extentOf(element);
  return document.notUnderstood.some(({ cell, ...note }) => {
    const row = Number(/\d+$/u.exec(cell)?.[0] ?? 0) - 1;
    return (
      note.sheet === sheet &&
      row >= first &&
      row <= last &&
      recogniseLabel(note.text) === null &&
      !texts.isBlank(sheet, row)
    );
  });
}
