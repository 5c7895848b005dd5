// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { LABELS } from "../../template/labels";
import type { LabelLevel, LayoutLabel } from "../../template/layout-label";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import type { FieldOwner } from "./field-owners";
import { ownersOf } from "./field-owners";

export const wbk01: Rule = {
  id: "WBK-01",
  severity: "error",
  title: "Fogli, etichette e intestazioni del formato comune",
  why:
    "I campi del formato comune raccolgono i contenuti che il decreto chiede al piano: " +
    "se un’etichetta manca, manca il campo, oppure c’è ma non si riconosce.",
  source: "formato comune Unioncamere; D.P.C.M. 18/9/2012, artt. 3 e 4",
  examples: {
    good: "Tipologia | Unità di misura | Algoritmo di calcolo | Fonte dei dati | …",
    bad: "Tipologia | Unità di misura | Algoritmo di calcolo | (nessuna intestazione) | …",
  },
  limits:
    "Riconosce le etichette del formato comune e quelle trovate nei piani di altre Camere: un’etichetta con parole nuove sembra mancare.",
  check: (document) => {
    if (document.plan.programmes.length === 0) return "not-applicable";
    const fields = LABELS.filter(({ required }) => required).flatMap((label) =>
      absentFields(document, label),
    );
    return [...absentOverview(document), ...fields];
  },
};

/** A table carries missions, programmes and objectives in its own columns; sheets need the overview to join them. */
function absentOverview({ plan, sheets }: PlanDocument): Report[] {
  if (plan.overview.length > 0 || !sheets.some(({ holds }) => holds === "blocks")) return [];
  return [
    {
      at: null,
      message:
        "Manca il quadro di raccordo tra missioni, programmi e obiettivi. " +
        "Aggiungere un foglio con le righe Missione, Programma e Obiettivi, una colonna per programma.",
      expected: "Quadro di raccordo tra missioni, programmi e obiettivi",
    },
  ];
}

/** Of a field that nothing on a sheet has, one report for the sheet; otherwise one for each thing that lacks it. */
const absentFields = (document: PlanDocument, label: LayoutLabel): Report[] =>
  groupsOf(ownersOf(document, label), ({ sheet }) => sheet).flatMap((onSheet) => {
    const lacking = onSheet.filter(({ hasField }) => !hasField);
    const [first, ...others] = lacking;
    const isEverywhere = lacking.length === onSheet.length;
    if (first && isEverywhere && first.inTable) return [report(first, label, columnMessage(label))];
    if (first && isEverywhere && others.length > 0) return [report(first, label, sheetMessage(label))];
    return lacking.map((owner) => report(owner, label, ownMessage(label)));
  });

const report = ({ fieldAt }: FieldOwner, { text }: LayoutLabel, message: string): Report => ({
  at: fieldAt,
  message,
  expected: text,
});

const columnMessage = ({ text, level }: LayoutLabel): string =>
  `Nella tabella manca la colonna ${quoted(text)}. Aggiungerla, con un valore per ogni ${NOUNS[level].name}.`;

const sheetMessage = (label: LayoutLabel): string =>
  `In questo foglio nessun ${NOUNS[label.level].name} ha ${named(label)}. ${advice(label)}`;

const ownMessage = (label: LayoutLabel): string =>
  `${NOUNS[label.level].subject} non ha ${named(label)}. ${advice(label)}`;

const isHeading = ({ uses }: LayoutLabel): boolean => uses.includes("heading");
const named = (label: LayoutLabel): string =>
  `${isHeading(label) ? "l’intestazione" : "l’etichetta"} ${quoted(label.text)}`;
const advice = (label: LayoutLabel): string =>
  `Aggiungerla con il valore ${isHeading(label) ? "sotto" : "accanto"} o, se c’è già, scriverla come nel formato comune.`;

const NOUNS: Record<LabelLevel, { name: string; subject: string }> = {
  programme: { name: "programma", subject: "Il programma" },
  objective: { name: "obiettivo", subject: "L’obiettivo" },
  indicator: { name: "indicatore", subject: "L’indicatore" },
  aside: { name: "totale", subject: "Il totale" },
};
