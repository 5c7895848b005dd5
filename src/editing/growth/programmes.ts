// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";
import { nameSheets } from "../../workbook/sheet-names";
import type { ProgrammeCodes } from "./action";
import { fillObjective, leaveOneIndicator, withoutRows } from "./add";
import { type Copy, copyBlock, removeBlock } from "./blocks";
import type { Draft } from "./draft";
import { childrenOf, elementOf, indexOf, objectiveAt, pointersIn, programmeAt } from "./element";
import { fillCopy } from "./filling";
import { GrowthError } from "./growth-error";
import { codesOf } from "./objective-code";
import type { Overview } from "./overview-programmes";
import type { ListedObjective } from "./overview-entries";
import { newProgramme, type ProgrammeNames, renamedCells } from "./programme-names";
import { refuseLast } from "./rearrange";
import type { Row } from "./rearrangement";

interface Wanted {
  codes: ProgrammeCodes;
  /** Title of the one objective of a new programme. */
  name: string;
  /** Keeps all that the model says. */
  whole: boolean;
}

/** Copies a programme below itself, or its sheet, as another programme. @returns the pointer of the new one */
export function addProgramme(
  draft: Draft,
  overview: Overview,
  model: PlanPointer,
  wanted: Wanted,
): PlanPointer {
  const { document } = draft;
  const names = newProgramme(document, wanted.codes);
  const isTabular = draft.rows.tabular.has(model);
  const sheet = ownSheet(draft, model);
  const copied =
    sheet === null
      ? copyBlock(draft, draft.rows.extentOf(model), model)
      : copiedSheet(draft, model, sheet, names);
  const nextCode = codesOf(document);
  const objectives = pointersIn(document.plan, `${model}/objectives`);
  const listed: ListedObjective[] = [];
  const last = pointersIn(document.plan, "/programmes").length;
  let copy = copied;
  if (wanted.whole) {
    const fields = new Map<PlanPointer, string>();
    for (const objective of objectives) {
      const code = nextCode(model, names);
      fields.set(`${objective}/code`, code ?? "");
      listed.push({ code, title: objectiveAt(document.plan, objective)?.title ?? "" });
      for (const one of childrenOf(document.plan, objective)) fields.set(`${one}/id`, "");
    }
    fillCopy(draft, model, copy, { fields, others: "keep" });
  } else {
    const kept = isTabular
      ? objectives[0]
      : (objectives.find((one) => childrenOf(document.plan, one).length > 0) ?? objectives[0]);
    if (kept === undefined) throw new GrowthError("no-model", model);
    copy = leaveOneObjective(draft, objectives, kept, copy);
    const code = nextCode(model, names);
    fillObjective(draft, kept, within(draft, kept, copy), { name: wanted.name, code });
    listed.push({ code, title: wanted.name });
  }
  for (const { content, value } of renamedCells(document, model, names)) {
    const { row, column } = parseCellAddress(content.cell);
    const own = content.sheet === draft.rows.extentOf(model).sheet ? copy.rows.get(row) : undefined;
    if (own) draft.write(copy.sheet, own, column, value);
  }
  overview.addProgramme(names, listed);
  return `/programmes/${sheet === null ? indexOf(model) + 1 : Math.min(indexOf(model) + 1, last)}`;
}

/** The rows of a copy that an element stands in. */
function within(draft: Draft, element: PlanPointer, copy: Copy): Copy {
  const { first, last } = draft.rows.extentOf(element);
  return { ...copy, rows: new Map([...copy.rows].filter(([source]) => source >= first && source <= last)) };
}

function leaveOneObjective(
  draft: Draft,
  objectives: readonly PlanPointer[],
  kept: PlanPointer,
  copy: Copy,
): Copy {
  const extents = objectives.map((one) => draft.rows.extentOf(one));
  const [first, own, last] = [extents[0], draft.rows.extentOf(kept), extents.at(-1)];
  let left = leaveOneIndicator(draft, kept, copy);
  if (last && last.last > own.last)
    left = withoutRows(draft, left, { ...own, first: own.last + 1, last: last.last });
  if (first && first.first < own.first)
    left = withoutRows(draft, left, { ...own, first: first.first, last: own.first - 1 });
  return left;
}

/** The sheet that a programme has to itself; null where others, or the overview, stand on it too. */
function ownSheet(draft: Draft, programme: PlanPointer): string | null {
  const { sheet } = draft.rows.extentOf(programme);
  const isShared = Object.entries(draft.document.places).some(([pointer, content]) => {
    const own = elementOf(pointer)?.split("/").slice(0, 3).join("/");
    return content.sheet === sheet && own !== programme && !isSaidOf(pointer, content.sheet, draft.document);
  });
  return isShared ? null : sheet;
}

/** The exercise and the date may be read off any sheet; a code may be that of an objective elsewhere. */
const isSaidOf = (pointer: PlanPointer, sheet: string, { places }: PlanDocument): boolean =>
  pointer.endsWith("/code") && places[pointer.slice(0, -"/code".length)]?.sheet !== sheet;

function copiedSheet(draft: Draft, model: PlanPointer, sheet: string, names: ProgrammeNames): Copy {
  const wanted = sheetName(draft, model, sheet, names);
  const hidden = draft.snapshot.sheets.find(
    ({ name, visibility }) => visibility !== "visible" && name.toLowerCase() === wanted.toLowerCase(),
  );
  // The one that it had before it was removed: a second one would be taken for the first.
  if (hidden) throw new GrowthError("sheet-hidden", "/programmes", { sheet: hidden.name, cell: "A1" });
  const existing = draft.snapshot.sheets.map(({ name }) => ({ name, owner: "user" as const }));
  const [name = sheet] = nameSheets([wanted], existing, []).names;
  const rows = draft.copySheet(sheet, name);
  return { sheet: name, rows: new Map(rows.map((row, n) => [n, row])), gap: [] };
}

/** As the sheet of the model is named, when that is after its codes. */
function sheetName({ document }: Draft, model: PlanPointer, sheet: string, names: ProgrammeNames): string {
  const { missionCode, programmeCode } = programmeAt(document.plan, model) ?? {};
  const plain = `${names.missionCode}-${names.programmeCode}`;
  if (!missionCode || !programmeCode) return plain;
  const at = sheet.indexOf(missionCode);
  const next = sheet.indexOf(programmeCode, at + missionCode.length);
  if (at < 0 || next < 0) return plain;
  return [
    sheet.slice(0, at),
    names.missionCode,
    sheet.slice(at + missionCode.length, next),
    names.programmeCode,
    sheet.slice(next + programmeCode.length),
  ].join("");
}

/** Hides the sheet of a programme, or takes its rows away. @returns the rows that went */
export function removeProgramme(draft: Draft, overview: Overview, programme: PlanPointer): Row[] {
  refuseLast(draft, programme);
  const sheet = ownSheet(draft, programme);
  const rows = sheet === null ? removeBlock(draft, programme) : [];
  if (sheet !== null) draft.hide(sheet);
  overview.removeProgramme(programme);
  return rows;
}
