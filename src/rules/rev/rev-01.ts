// SPDX-License-Identifier: EUPL-1.2
import type { NotUnderstood, PlanDocument } from "../../plan/plan-document";
import type { Field } from "../fields";
import { targetFields } from "../fields";
import { groupsOf } from "../groups";
import { listed, quoted } from "../phrases";
import { placeOf } from "../places";
import type { Report, Rule } from "../rule";
import { hasDate, isAboutChange, topicsOf } from "./revision-phrases";

export const rev01: Rule = {
  id: "REV-01",
  severity: "error",
  title: "Risultato atteso modificato: valore originario, atto e data",
  why:
    "Il rapporto sui risultati si misura sul piano approvato: se un risultato atteso cambia in corso d’anno, deve restare " +
    "scritto quale era e con quale atto è cambiato.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. b); prassi",
  examples: {
    good: "4200* e, in nota, «* già 5000; aggiornato con deliberazione n. 77 del 12/7/2017»",
    bad: "4200* e, in nota, «* Target aggiornato»",
  },
  limits:
    "Vede solo le modifiche dichiarate, con un asterisco e la sua nota o accanto al valore: il piano approvato non lo conosce.",
  check: (document) => {
    const notes = notesOf(document);
    const revised = targetFields(document.plan).flatMap((field) => revision(document, field, notes));
    if (revised.length === 0) return "not-applicable";
    return revised.flatMap(reportOf);
  },
};

/** A target that is said to be changed, and all that is said of it; null notes: a mark that leads nowhere. */
interface Revision extends Field {
  said: string;
  note: NotUnderstood | null;
  isMarked: boolean;
}

/** `4200*`, `>= 80% (**)`. */
const MARKED = /(\*+)\)?\s*$/u;
const NOTE = /^\s*\(?(\*+)\)?(?!\*)/u;

/** Notes below the tables, by sheet and by their asterisks. */
function notesOf({ notUnderstood }: PlanDocument): ReadonlyMap<string, NotUnderstood> {
  const notes = notUnderstood.filter(({ text }) => NOTE.test(text) && /\p{L}/u.test(text));
  return new Map(groupsOf(notes, keyOf).map(([first]) => [keyOf(first), first]));
}

const keyOf = ({ sheet, text }: NotUnderstood): string => `${sheet} ${NOTE.exec(text)?.[1] ?? ""}`;

function revision(
  document: PlanDocument,
  field: Field,
  notes: ReadonlyMap<string, NotUnderstood>,
): Revision[] {
  const [, mark] = MARKED.exec(field.text) ?? [];
  const isPlaced = /[\p{L}\d]/u.test(field.text);
  const sheet = placeOf(document, field.at)?.sheet ?? "";
  const note = mark === undefined ? null : (notes.get(`${sheet} ${mark}`) ?? null);
  const said = `${field.text}\n${note?.text ?? ""}`;
  const isChange = isAboutChange(note?.text ?? "") || topicsOf(besideValue(field.text)).has("changed");
  const leadsNowhere = mark !== undefined && isPlaced && note === null;
  return isChange || leadsNowhere ? [{ ...field, said, note, isMarked: mark !== undefined }] : [];
}

/** What follows a number, or stands in parentheses at the end: a target may well be to revise something. */
const besideValue = (text: string): string =>
  /^[<>=≥≤\s]*\d[\d.,]*\s*%?(.*)$/su.exec(text)?.[1] ?? /\(([^()]*)\)\s*$/u.exec(text)?.[1] ?? "";

function reportOf({ at, text, said, note, isMarked }: Revision): Report[] {
  const topics = topicsOf(said);
  if (isMarked && note === null && !topics.has("changed")) {
    return [
      {
        at,
        message:
          `Il risultato atteso ${quoted(text)} porta un asterisco, ma nel foglio non c’è la nota. ` +
          "Aggiungerla sotto la tabella, oppure togliere l’asterisco.",
        seen: text,
      },
    ];
  }
  const missing = [
    ...(topics.has("original") ? [] : ["il valore originario"]),
    ...(topics.has("act") ? [] : ["l’atto"]),
    ...(hasDate(said) ? [] : ["la data"]),
  ];
  if (missing.length === 0) return [];
  return [
    {
      at,
      message:
        `Il risultato atteso ${quoted(text)} è stato modificato, ma ${missing.length === 1 ? "manca" : "mancano"} ${listed(missing)}. ` +
        "Scrivere in nota il valore approvato in origine, l’atto che lo ha cambiato e la sua data.",
      seen: note?.text ?? text,
      expected: listed(missing),
      related: note ? [{ sheet: note.sheet, cell: note.cell }] : [],
    },
  ];
}
