// SPDX-License-Identifier: EUPL-1.2
import { snapshotHash } from "../sheet-mark";
import { loadBlocks, type LoadedCells } from "./cell-loading";
import type { SheetEntry } from "./inventory";
import type { SheetFormulas } from "./references";
import type { MarkedSheet } from "./sheet-roles";

/** A sheet of ours as it stands. */
export interface SurveyedSheet extends MarkedSheet {
  owner: "ours" | "edited";
  /** Hash of what it holds now. */
  hash: string;
}

/** Reads the sheets that carry our mark and tells those that were edited by hand; in one sync, within the limit. */
export async function surveyMarked(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<SurveyedSheet[]> {
  if (sheets.length === 0) return [];
  return (await survey(context, sheets, [])).marked;
}

/** The same, together with the formulas of the user's sheets and the names of the workbook. */
export async function survey(
  context: Excel.RequestContext,
  marked: readonly MarkedSheet[],
  users: readonly SheetEntry[],
): Promise<{ marked: SurveyedSheet[]; formulas: SheetFormulas[]; names: Excel.NamedItem[] }> {
  const wanted = [
    ...marked.map((sheet) => ({ sheet, properties: ["values"] as const })),
    ...users.map((sheet) => ({ sheet, properties: ["formulas"] as const })),
  ];
  const blocks = wanted.flatMap(({ sheet, properties }) =>
    sheet.used ? [{ sheet: sheet.id, area: sheet.used, properties }] : [],
  );
  const { names } = context.workbook;
  const loaded = await loadBlocks(context, blocks, { queueMore: () => names.load("items/formula") });
  const cells = new Map(blocks.map(({ sheet }, i) => [sheet, loaded[i]]));
  return {
    marked: marked.map((sheet) => surveyed(sheet, cells.get(sheet.id))),
    formulas: users.flatMap((sheet) => {
      const own = cells.get(sheet.id);
      return own ? [{ sheet, cells: own }] : [];
    }),
    names: names.items,
  };
}

function surveyed(sheet: MarkedSheet, cells: LoadedCells | undefined): SurveyedSheet {
  const content = {
    name: sheet.name,
    top: sheet.used?.row ?? 0,
    left: sheet.used?.column ?? 0,
    values: cells?.values ?? [],
  };
  const hash = snapshotHash(content);
  return { ...sheet, hash, owner: hash === sheet.owned.hash ? "ours" : "edited" };
}
