// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { CellEdit } from "../../workbook/cell-edit";
import { isAbsent } from "../absent";
import type { Field } from "../fields";
import { objectiveFields } from "../fields";
import type { LocatedOverviewObjective } from "../overview";
import { overviewByObjective } from "../overview";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import { withAccents } from "../written-accents";
import { isAllCapitals, sentenceCase } from "./sentence-case";

export const obj20: Rule = {
  id: "OBJ-20",
  severity: "info",
  title: "Titoli e descrizioni scritti in modo uniforme",
  why:
    "Titoli tutti in maiuscolo, punti finali e apostrofi al posto degli accenti rendono il piano disuguale " +
    "e più faticoso da leggere, anche per chi usa un lettore di schermo.",
  source: "prassi",
  examples: {
    good: "Sportello legalità per le imprese",
    bad: "SPORTELLO LEGALITA' PER LE IMPRESE.",
  },
  correction:
    "Toglie il punto finale dal titolo e mette gli accenti al posto degli apostrofi, a richiesta quando cambia anche il quadro; " +
    "a richiesta scrive in minuscolo un testo tutto in maiuscolo, tenendo le sigle e i nomi che conosce.",
  limits:
    "Un testo in maiuscolo solo in parte non è segnalato; dal minuscolo vanno rimessi a mano i nomi propri non in elenco. " +
    "Guarda le schede, non il quadro.",
  check: (document) => {
    const titles = objectiveFields(document.plan, "title").filter(({ text }) => !isAbsent(text));
    const descriptions = objectiveFields(document.plan, "description").filter(({ text }) => !isAbsent(text));
    if (titles.length + descriptions.length === 0) return "not-applicable";
    const overview = overviewByObjective(document);
    return [
      ...titles.flatMap((field) => [
        ...reportFinalStop(document, field),
        ...reportAccents(document, field, TITLE, overview.get(field.at.slice(0, -"/title".length))),
        ...reportCapitals(document, field, TITLE),
      ]),
      ...descriptions.flatMap((field) => [
        ...reportAccents(document, field, DESCRIPTION),
        ...reportCapitals(document, field, DESCRIPTION),
      ]),
    ];
  },
};

/** A field as the messages name it. */
interface Named {
  name: string;
  inCapitals: string;
  writeIt: string;
}

const TITLE: Named = { name: "Il titolo", inCapitals: "è tutto in maiuscolo", writeIt: "Scriverlo" };
const DESCRIPTION: Named = {
  name: "La descrizione",
  inCapitals: "è tutta in maiuscolo",
  writeIt: "Scriverla",
};

function reportFinalStop(document: PlanDocument, { at, text }: Field): Report[] {
  if (!FINAL_STOP.test(text)) return [];
  const right = text.trimEnd().slice(0, -1).trimEnd();
  const fix = replaceText(contentOf(document, at), text, right, { label: "Togliere il punto finale" });
  return [{ at, message: "Il titolo finisce con il punto. Toglierlo.", seen: text, expected: right, ...fix }];
}

/** @param twin the objective of the overview: its title is joined by its letters, and goes along with this one */
function reportAccents(
  document: PlanDocument,
  { at, text }: Field,
  { name }: Named,
  twin?: LocatedOverviewObjective,
): Report[] {
  const right = withAccents(text);
  if (right === text) return [];
  const label = "Scrivere le lettere accentate";
  const inOverview = twin ? replaceInOverview(document, twin) : [];
  const { corrections = [] } = replaceText(contentOf(document, at), text, right, {
    label: inOverview.length > 0 ? `${label}, anche nel quadro` : label,
    kind: inOverview.length > 0 ? "asked" : "safe",
  });
  return [
    {
      at,
      message: `${name} ha apostrofi al posto degli accenti. Scrivere le lettere accentate.`,
      seen: text,
      expected: right,
      related: inOverview.map(({ sheet, cell }) => ({ sheet, cell })),
      corrections: corrections.map((each) => ({ ...each, edits: [...each.edits, ...inOverview] })),
    },
  ];
}

/** The same letters in the title of the overview, whose cell may hold other objectives too. */
function replaceInOverview(
  document: PlanDocument,
  { at, objective: { title } }: LocatedOverviewObjective,
): CellEdit[] {
  const content = contentOf(document, at);
  const right = withAccents(title);
  if (content === null || content.formula !== null || right === title) return [];
  const { sheet, cell, value } = content;
  const replaced = String(value).replace(title, () => right);
  return replaced === value ? [] : [{ sheet, cell, expected: value, value: replaced }];
}

/** One stop, not dots, after a word that is no abbreviation: `ecc.` and `S.p.A.` keep theirs. */
const FINAL_STOP = /(?:[\p{L}\d]{4}|[)"»”])\.\s*$/u;

function reportCapitals(
  document: PlanDocument,
  { at, text }: Field,
  { name, inCapitals, writeIt }: Named,
): Report[] {
  if (!isAllCapitals(text)) return [];
  const names = (document.plan.chamber ?? "").match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
  const right = sentenceCase(
    text,
    names.filter((each) => !OF_A_CHAMBER.has(each)),
  );
  return [
    {
      at,
      message: `${name} ${quoted(text)} ${inCapitals}. ${writeIt} con la sola iniziale maiuscola.`,
      seen: text,
      expected: right,
      ...replaceText(contentOf(document, at), text, right, {
        label: "Scrivere in minuscolo, con l’iniziale maiuscola",
        kind: "asked",
      }),
    },
  ];
}

/** Words of a chamber's name that are no name of their own. */
const OF_A_CHAMBER: ReadonlySet<string> = new Set([
  ...["Camera", "Commercio", "Industria", "Artigianato", "Agricoltura", "Turismo"],
]);
