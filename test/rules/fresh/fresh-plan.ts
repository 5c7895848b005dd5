// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { sheet, snapshotOf, type CorpusSheet, type GridCell } from "../../corpus/workbook";

type Rows = (readonly GridCell[])[];

/** A plan as a chamber would write it, to be laid out and read back. */
interface FreshPlan {
  chamber: string;
  title: string;
  dated: string;
  year: number;
  /** One paragraph a line. */
  premise: string;
  /** Headings that differ from those of the common layout; an empty target heading leaves the bare year. */
  headings?: { target?: string; algorithm?: string; source?: string; centre?: string };
  /** Codes of objectives and indicators are printed on the sheets. */
  coded?: boolean;
  /** Polarity and year of observation have a column of their own. */
  modern?: boolean;
  /**
   * `PROGRAMMA mission > programme`; `OBIETTIVO code | title | centre | timeframe | resources by year`, with
   * `DESCRIZIONE`, `BENEFICIARI` and `CONTRIBUTO` below it; an indicator is a line that begins with `- `, its fields in
   * the order of the columns.
   */
  text: string;
}

interface FreshProgramme {
  mission: string;
  programme: string;
  objectives: { code: string; title: string; lines: string[] }[];
}

/** Lays the plan out as a workbook and reads it: cover, premise, overview, a sheet for each programme. */
export function freshPlan(plan: FreshPlan): PlanDocument {
  const programmes = programmesOf(plan.text);
  const sheets: CorpusSheet[] = [
    sheet("Copertina", "A1", [[plan.chamber], [plan.title], [plan.dated]]),
    sheet("Premessa", "A1", [["Premessa"], ...linesOf(plan.premise).map((paragraph) => [paragraph])]),
    sheet("Quadro", "A1", [
      ["Missione", ...programmes.map(({ mission }) => mission)],
      ["Programma", ...programmes.map(({ programme }) => programme)],
      [
        "Obiettivi",
        ...programmes.map(({ objectives }) => objectives.map((o) => `${o.code} ${o.title}`).join("\n")),
      ],
    ]),
    ...programmes.map((programme) =>
      sheet(sheetName(programme), "A1", [
        ["Missione", programme.mission.replace(" ", " - ")],
        ["Programma", programme.programme.replace(" ", " - ")],
        ...programme.objectives.flatMap((objective) => [[], ...objectiveRows(plan, objective.lines)]),
      ]),
    ),
  ];
  return readPlan(snapshotOf({ sheets }));
}

function programmesOf(text: string): FreshProgramme[] {
  const programmes: FreshProgramme[] = [];
  for (const line of linesOf(text)) {
    const last = programmes.at(-1);
    if (line.startsWith("PROGRAMMA ")) {
      const [mission = "", programme = ""] = rest(line).split(" > ");
      programmes.push({ mission, programme, objectives: [] });
    } else if (line.startsWith("OBIETTIVO ")) {
      const [code = "", title = ""] = fieldsOf(rest(line));
      last?.objectives.push({ code, title, lines: [line] });
    } else last?.objectives.at(-1)?.lines.push(line);
  }
  return programmes;
}

function objectiveRows(plan: FreshPlan, [first = "", ...lines]: readonly string[]): Rows {
  const [code, title, centre, timeframe, ...resources] = fieldsOf(rest(first));
  const below = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map(rest);
  const optional = (label: string, word: string): Rows => below(word).map((text) => [null, label, text]);
  const indicators = lines.filter((line) => line.startsWith("- ")).map((line) => fieldsOf(line.slice(2)));
  return [
    ["Obiettivo", "Titolo", title ?? null],
    ...(plan.coded ? [[null, "Codice", code ?? null]] : []),
    ...below("DESCRIZIONE").map((text) => [null, "Descrizione", text]),
    ...optional("Contributo alle finalità del programma", "CONTRIBUTO"),
    ...optional("Portatori di interesse", "BENEFICIARI"),
    [null, "Arco temporale", timeframe ?? null],
    [null, plan.headings?.centre ?? "Centro di responsabilità", centre ?? null],
    ...resources.map((amount, n) => [null, `Risorse finanziarie ${plan.year + n}`, amount]),
    [`Nr indicatori associati ${indicators.length}`],
    ...indicators.flatMap((fields) => indicatorRows(plan, fields)),
  ];
}

function indicatorRows(plan: FreshPlan, fields: readonly string[]): Rows {
  const { target = "Risultato atteso", algorithm, source } = plan.headings ?? {};
  const [id, named] = plan.coded ? [fields[0], fields.slice(1)] : [null, fields];
  const [name = "", ...others] = named;
  const described = others.length > 8;
  const values = described ? others.slice(1) : others;
  return [
    ["Indicatore", name],
    ...(described ? [["Cosa misura", others[0] ?? null]] : []),
    [
      ...(id === null ? [] : ["Codice indicatore"]),
      "Tipologia",
      "Unità di misura",
      algorithm ?? "Algoritmo di calcolo",
      source ?? "Fonte dei dati",
      "Ultimo valore osservato",
      ...[0, 1, 2].map((n) => (target === "" ? plan.year + n : `${target} ${plan.year + n}`)),
      ...(plan.modern ? ["Polarità", "Anno di rilevazione"] : []),
    ],
    [...(id === undefined || id === null ? [] : [id]), ...values],
  ];
}

/** Sheets are named after the codes: `012-004`. */
const sheetName = ({ mission, programme }: FreshProgramme): string =>
  `${mission.slice(0, 3)}-${programme.slice(0, 3)}`;

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
const rest = (line: string): string => line.slice(line.indexOf(" ") + 1);
const fieldsOf = (line: string): string[] => line.split("|").map((field) => field.trim());
