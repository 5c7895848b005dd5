// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer, StatedYear } from "../../src/plan/plan-document";
import type { Indicator, Objective, Plan, Programme } from "../../src/plan/plan";
import { cellAddress } from "../../src/workbook/address";

export interface Layout {
  places: PlanDocument["places"];
  labels: PlanDocument["labels"];
  sheets: PlanDocument["sheets"];
}

/**
 * Gives every field of a plan its cell and its label, as the common layout has them.
 * @param resourcesLabels label of the resources, by programme and objective, where it is not that of 2018
 * @param contents cells that hold something else than the text of their field
 */
export function layOut(
  plan: Plan,
  resourcesLabels: readonly (readonly (string | undefined)[])[],
  contents: Record<PlanPointer, Partial<CellContent>>,
): Layout {
  const layout: Layout = { places: {}, labels: {}, sheets: [] };
  const put = (
    sheet: string,
    row: number,
    column: number,
    pointer: PlanPointer,
    value: string | null | undefined,
  ): void => {
    if (value == null) return;
    const content = { sheet, cell: cellAddress(row - 1, column), value, formula: null, numberFormat: null };
    layout.places[pointer] = { ...content, ...contents[pointer] };
  };
  const label = (sheet: string, row: number, column: number, pointer: PlanPointer, value: string): void => {
    if (!layout.places[pointer]) return;
    layout.labels[pointer] = {
      sheet,
      cell: cellAddress(row - 1, column),
      value,
      formula: null,
      numberFormat: null,
    };
  };

  layout.sheets.push({ name: "Copertina", holds: "cover" });
  put("Copertina", 1, 0, "/chamber", plan.chamber);
  put("Copertina", 2, 0, "/title", plan.title);
  put("Copertina", 3, 0, "/dated", plan.dated);
  if (plan.overview.length > 0) layout.sheets.push({ name: "Quadro", holds: "overview" });
  plan.overview.forEach((programme, p) => {
    const at = `/overview/${p}`;
    putProgramme(put, "Quadro", [3, 4], p + 1, at, programme, " ");
    const cell = programme.objectives.map(({ code, title }) => `${code ?? ""} ${title}`.trim()).join("\n");
    put("Quadro", 5, p + 1, `${at}/objectives`, cell);
    programme.objectives.forEach(({ code }, o) => {
      for (const field of ["", "/title", ...(code === null ? [] : ["/code"])]) {
        put("Quadro", 5, p + 1, `${at}/objectives/${o}${field}`, cell);
      }
    });
  });
  plan.programmes.forEach((programme, p) => {
    const sheet = sheetName(programme, layout);
    layout.sheets.push({ name: sheet, holds: "blocks" });
    putProgramme(put, sheet, [1, 2], 1, `/programmes/${p}`, programme, " - ");
    let row = 4;
    programme.objectives.forEach((objective, o) => {
      const at = `/programmes/${p}/objectives/${o}`;
      putObjective(sheet, row, at, objective, resourcesLabels[p]?.[o] ?? "Risorse finanziarie 2018");
      objective.indicators.forEach((indicator, i) => {
        putIndicator(sheet, row + 6 + 4 * i, `${at}/indicators/${i}`, indicator);
      });
      row += 7 + 4 * objective.indicators.length;
    });
  });
  return layout;

  function putObjective(sheet: string, row: number, at: PlanPointer, o: Objective, resources: string): void {
    const rows = [
      ["", "Titolo", o.title],
      ["/description", "Descrizione", o.description],
      ["/timeframe", "Arco temporale", o.timeframe],
      ["/centre", "Centro di responsabilità", o.centre],
      ["/resources", resources, o.resources],
    ] as const;
    rows.forEach(([field, text, value], n) => {
      put(sheet, row + n, 2, at + field, value);
      label(sheet, row + n, 1, at + field, text);
    });
    put(sheet, row, 2, `${at}/title`, o.title);
    label(sheet, row, 1, `${at}/title`, "Titolo");
    put(sheet, row, 3, `${at}/code`, o.code);
    const optional = [
      ["/investments", "Investimenti", o.investments],
      ["/contribution", "Contributo alle finalità del programma", o.contribution],
      ["/stakeholders", "Portatori di interesse", o.stakeholders],
      ["/spent", "Risorse utilizzate", o.spent],
    ] as const;
    optional.forEach(([field, text, value], n) => {
      put(sheet, row + n, 6, at + field, value);
      label(sheet, row + n, 5, at + field, text);
    });
    Object.entries(o.furtherResources ?? {}).forEach(([year, text], n) => {
      put(sheet, row + 4, 8 + 2 * n, `${at}/furtherResources/${year}`, text);
      label(sheet, row + 4, 7 + 2 * n, `${at}/furtherResources/${year}`, `Risorse finanziarie ${year}`);
    });
    if (o.declaredIndicators !== null) {
      const count = `Nr indicatori associati ${o.declaredIndicators}`;
      put(sheet, row + 5, 0, `${at}/declaredIndicators`, count);
      label(sheet, row + 5, 0, `${at}/declaredIndicators`, count);
    }
  }

  function putIndicator(sheet: string, row: number, at: PlanPointer, i: Indicator): void {
    for (const field of ["", "/name"]) {
      put(sheet, row, 1, at + field, i.name);
      label(sheet, row, 0, at + field, "Indicatore");
    }
    put(sheet, row, 4, `${at}/id`, i.id);
    label(sheet, row, 3, `${at}/id`, "Codice indicatore");
    put(sheet, row + 1, 1, `${at}/measures`, i.measures);
    label(sheet, row + 1, 0, `${at}/measures`, "Cosa misura");
    const columns = [
      ["/type", "Tipologia", i.type],
      ["/unit", "Unità di misura", i.unit],
      ["/algorithm", "Algoritmo di calcolo", i.algorithm],
      ["/dataSource", "Fonte dei dati", i.dataSource],
      ["/lastValue", "Ultimo valore osservato", i.lastValue],
      ...Object.entries(i.targets).map(
        ([year, text]) => [`/targets/${year}`, `Risultato atteso ${year}`, text] as const,
      ),
      ["/polarity", "Polarità", i.polarity],
      ["/baselineYear", "Anno di rilevazione", i.baselineYear],
      ["/finalValue", "Valore a consuntivo", i.finalValue],
      ["/achievement", "Grado di raggiungimento", i.achievement],
      ["/varianceCause", "Cause dello scostamento", i.varianceCause],
    ] as const;
    const present = columns.filter(([, , value]) => value !== undefined);
    present.forEach(([field, text, value], column) => {
      put(sheet, row + 3, column, at + field, value);
      label(sheet, row + 2, column, at + field, text);
    });
  }
}

type Put = (
  sheet: string,
  row: number,
  column: number,
  pointer: PlanPointer,
  value: string | null | undefined,
) => void;

function putProgramme(
  put: Put,
  sheet: string,
  [missionRow, programmeRow]: [number, number],
  column: number,
  at: PlanPointer,
  programme: Omit<Programme, "objectives">,
  separator: string,
): void {
  const { missionCode, missionTitle, programmeCode, programmeTitle } = programme;
  const mission = [missionCode, missionTitle].filter(Boolean).join(separator);
  const text = [programmeCode, programmeTitle].filter(Boolean).join(separator);
  const isOverview = at.startsWith("/overview");
  put(sheet, isOverview ? programmeRow : missionRow, column, at, isOverview ? text : mission);
  for (const field of ["missionCode", "missionTitle"])
    put(sheet, missionRow, column, `${at}/${field}`, mission);
  for (const field of ["programmeCode", "programmeTitle"])
    put(sheet, programmeRow, column, `${at}/${field}`, text);
}

function sheetName({ missionCode, programmeCode }: Programme, { sheets }: Layout): string {
  const name = `${missionCode}-${programmeCode}`;
  const taken = sheets.filter((sheet) => sheet.name.startsWith(name)).length;
  return taken === 0 ? name : `${name} (${taken + 1})`;
}

/** The years that the cover, the labels of the resources and the target columns state. */
export function yearsStated(plan: Plan, { places, labels }: Layout): StatedYear[] {
  const stated = (source: StatedYear["source"], content: CellContent | undefined): StatedYear[] => {
    const year = /\b(20\d\d)\b/.exec(String(content?.value ?? ""))?.[1];
    return content && year ? [{ source, year: Number(year), sheet: content.sheet, cell: content.cell }] : [];
  };
  const ending = (field: RegExp): CellContent[] =>
    Object.entries(labels).flatMap(([pointer, content]) => (field.test(pointer) ? [content] : []));
  return [
    ...(plan.title === null ? [] : stated("title", places["/title"])),
    ...ending(/\/resources$/).flatMap((content) => stated("resources", content)),
    ...ending(/\/targets\/\d+$/).flatMap((content) => stated("targets", content)),
  ];
}
