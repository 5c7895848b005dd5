// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { formatEuro } from "../../plan/money";
import type { Appropriation, CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { isSameProgramme } from "../../template/same-programme";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { programmeSums, type ProgrammeSums } from "./programme-sums";

export const ris07: Rule = {
  id: "RIS-07",
  severity: "warning",
  title: "Risorse degli obiettivi uguali agli stanziamenti del programma",
  why:
    "La somma delle risorse degli obiettivi di un programma e l’importo del preventivo sono la stessa cosa vista da due " +
    "documenti che si approvano insieme: se differiscono, uno dei due è sbagliato o va spiegato.",
  source: "D.M. 27/3/2013, art. 2, c. 4, lett. c)",
  examples: {
    good: "obiettivi € 12.000,00 – interventi economici € 12.000,00",
    bad: "obiettivi € 12.000,00 – interventi economici € 10.000,00: differenza € 2.000,00",
  },
  limits:
    "Confronta solo gli importi riportati nel foglio «Stanziamenti»; una cella vuota non viene confrontata.",
  check: (document) => {
    const given = document.appropriations.filter(
      ({ interventions, investments }) => interventions !== null || investments !== null,
    );
    if (given.length === 0) return "not-applicable";
    const sums = programmeSums(document);
    return given.flatMap((appropriation) => {
      const own = sums.filter(({ programme }) => isSameProgramme(programme, appropriation));
      return [
        ...compared(document, appropriation, own, "interventions"),
        ...compared(document, appropriation, own, "investments"),
      ];
    });
  },
};

const SIDES = {
  interventions: {
    sum: "current",
    at: "interventionsAt",
    name: "interventi economici",
    what: "le risorse correnti",
  },
  investments: { sum: "investments", at: "investmentsAt", name: "investimenti", what: "gli investimenti" },
} as const;

/** A programme may stand in two places of the plan: its sums go together. */
function compared(
  document: PlanDocument,
  appropriation: Appropriation,
  sums: readonly ProgrammeSums[],
  side: keyof typeof SIDES,
): Report[] {
  const { sum, at, name, what } = SIDES[side];
  const given = appropriation[side];
  const inPlan = sums.reduce((total, each) => total.plus(each[sum]), new Big(0));
  const unread = sums.reduce((count, each) => count + each.unread.length, 0);
  if (given === null || inPlan.eq(given)) return [];
  const difference = inPlan.minus(given);
  const sides = `${formatEuro(inPlan.toFixed(2))} negli obiettivi, ${formatEuro(given)} negli stanziamenti`;
  return [
    {
      ...position(sums, appropriation[at]),
      message:
        `Nel programma ${nameOf(appropriation)} ${what} degli obiettivi non coincidono con lo stanziamento per ${name}: ` +
        `${sides}, differenza ${formatEuro(difference.toFixed(2))}. ${advice(unread)}`,
      seen: formatEuro(inPlan.toFixed(2)),
      expected: formatEuro(given),
      related: [
        ...(sums.length > 0 ? [placeOfCell(appropriation[at])] : []),
        ...placesOf(
          document,
          sums.flatMap(({ fields }) => fields[sum]),
        ),
      ],
    },
  ];
}

/** At the programme or, where the plan has none, at the amount itself. */
const position = (
  sums: readonly ProgrammeSums[],
  cell: CellContent,
): { at: PlanPointer | null; place?: Place } =>
  sums[0] ? { at: sums[0].at } : { at: null, place: placeOfCell(cell) };

type Place = Pick<CellContent, "sheet" | "cell">;
const placeOfCell = ({ sheet, cell }: CellContent): Place => ({ sheet, cell });

const advice = (unread: number): string =>
  unread === 0
    ? "Correggere l’importo sbagliato, oppure spiegare la differenza."
    : `Non ${unread === 1 ? "è stato contato un importo che non si legge" : `sono stati contati ${unread} importi che non si leggono`} come euro: ` +
      "correggerli, poi rifare il confronto.";

function nameOf({ missionCode, programmeCode, programmeTitle }: Appropriation): string {
  return missionCode !== null && programmeCode !== null
    ? `${missionCode}-${programmeCode}`
    : quoted(programmeTitle);
}
