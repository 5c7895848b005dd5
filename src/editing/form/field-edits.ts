// SPDX-License-Identifier: EUPL-1.2
import type { Programme } from "../../plan/plan";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import type { CellEdit } from "../../workbook/cell-edit";
import { rewritten } from "./rewritten";

/** A field and what it is to say. */
export interface FieldChange {
  at: PlanPointer;
  /** As it was read. */
  before: string;
  after: string;
}

/**
 * The cells to write for fields filled in a form: the field's own cell, and those that say the same again in the lists
 * and in the overview of the workbook. Several fields may stand in one cell. Nothing for a field that stays as it is.
 * @returns null when a field has no cell, a formula in it, or words that cannot be told from the rest of its cell
 */
export function fieldEdits(document: PlanDocument, changes: readonly FieldChange[]): CellEdit[] | null {
  const cells = new Map<string, CellEdit>();
  for (const { at, before, after } of changes) {
    if (!document.places[at]) return null;
    for (const content of cellsThatSay(document, at, before)) {
      const key = `${content.sheet}!${content.cell}`;
      const known = cells.get(key);
      const value = rewritten(known ? { ...content, value: known.value } : content, before, after);
      if (value === null || content.formula !== null) return null;
      const { sheet, cell, value: expected } = content;
      cells.set(key, { sheet, cell, expected, value });
    }
  }
  return [...cells.values()].filter(({ expected, value }) => expected !== value);
}

/** The cells of a field and, where the overview says the same of the same element, its cells too; each once. */
function cellsThatSay(document: PlanDocument, at: PlanPointer, before: string): CellContent[] {
  const cells = [at, ...overviewTwins(document, at, before)].flatMap((pointer) => {
    const own = document.places[pointer];
    return own ? [own, ...(document.repeats[pointer] ?? [])] : [];
  });
  return [...new Map(cells.map((content) => [`${content.sheet}!${content.cell}`, content])).values()];
}

/** Fields of the overview that say of an element what the element's own field says. */
function overviewTwins({ plan, join, places }: PlanDocument, at: PlanPointer, before: string): PlanPointer[] {
  const [, element, name] = /^(.*)\/(\w+)$/u.exec(at) ?? [];
  if (element === undefined || name === undefined) return [];
  const isSame = (text: string | null): boolean => normalisedText(text ?? "") === normalisedText(before);
  const joined = join.find(({ objective }) => objective === element)?.overview;
  if (joined !== undefined) {
    const [, p = "", o = ""] = /^\/overview\/(\d+)\/objectives\/(\d+)$/u.exec(joined) ?? [];
    const listed = plan.overview[Number(p)]?.objectives[Number(o)];
    const said = name === "code" ? listed?.code : name === "title" ? listed?.title : undefined;
    const twin = `${joined}/${name}`;
    // A blank in a cell that lists other objectives too has no place of its own.
    const isOwn = before !== "" || places[twin]?.value === "";
    return said != null && isSame(said) && isOwn ? [twin] : [];
  }
  if (before === "" || !isProgrammeField(name) || !/^\/programmes\/\d+$/u.test(element)) return [];
  const programme = plan.programmes[Number(element.split("/")[2])];
  if (!programme) return [];
  return plan.overview.flatMap((listed, i) =>
    isSame(listed[name]) && isSameProgramme(listed, programme) ? [`/overview/${i}/${name}`] : [],
  );
}

type ProgrammeNames = Pick<Programme, "missionCode" | "missionTitle" | "programmeCode" | "programmeTitle">;

const isProgrammeField = (name: string): name is keyof ProgrammeNames =>
  ["missionCode", "missionTitle", "programmeCode", "programmeTitle"].includes(name);

const isSameProgramme = (one: ProgrammeNames, other: ProgrammeNames): boolean =>
  one.missionCode === other.missionCode &&
  (one.programmeCode === other.programmeCode || one.programmeTitle === other.programmeTitle);
