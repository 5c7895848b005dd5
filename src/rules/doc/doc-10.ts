// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { isMissing } from "../fields";
import { listed } from "../phrases";
import type { Rule } from "../rule";

const DAY =
  /\b\d{1,2}[°º]?\s+(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\s+20\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d\b/iu;
const ACT = /\b(?:deliber|determin|provvediment|atto)\p{L}*[^\d\n]{0,60}?(?:n\.?|n°|nr\.?|numero)?\s*\d+/iu;
const REVISION = /\b(?:rev(?:isione)?|aggiornamento|aggiornat[oa]|versione|variazione)\b/iu;
const WHICH_REVISION =
  /\b(?:rev(?:isione)?|aggiornamento|versione|variazione)\.?\s*(?:n\.?|nr\.?|n°)?\s*\d|\b(?:prim|second|terz)[oa]\s+(?:aggiornamento|variazione|revisione)/iu;
/** A date that belongs to a law, not to the plan: «in conformità al D.P.C.M. 18 settembre 2012». */
const LAW = /\b(?:conformità|sensi|d\.?\s?p\.?\s?c\.?\s?m|d\.?\s?m\.|d\.?\s?lgs|decreto|legge|art\.)/iu;

export const doc10: Rule = {
  id: "DOC-10",
  severity: "info",
  title: "Estremi di approvazione in copertina",
  why:
    "Con la data e il numero dell’atto si sa quale piano è stato approvato; " +
    "di un piano aggiornato, anche quale versione.",
  source: "prassi",
  examples: {
    good: "Allegato F alla deliberazione del Consiglio n. 15 del 20 dicembre 2017",
    bad: "dicembre 2017",
  },
  limits:
    "Guarda titolo, data e altre righe della copertina. Una prima versione non ha bisogno di dirlo: " +
    "il numero della versione si chiede solo a un piano che dice di essere aggiornato.",
  check: (document) => {
    const { programmes, overview, title } = document.plan;
    if (programmes.length === 0 && overview.length === 0) return "not-applicable";
    const lines = coverTexts(document);
    const missing = [
      ...(lines.some((line) => DAY.test(line)) ? [] : ["il giorno dell’approvazione"]),
      ...(lines.some((line) => ACT.test(line)) ? [] : ["il numero dell’atto"]),
      ...(!REVISION.test(title ?? "") || lines.some((line) => WHICH_REVISION.test(line))
        ? []
        : ["il numero della versione"]),
    ];
    if (missing.length === 0) return [];
    const { dated } = document.plan;
    return [
      {
        at: dated === null ? "/title" : "/dated",
        message: `In copertina ${missing.length === 1 ? "manca" : "mancano"} ${listed(missing)}. Aggiungere gli estremi dell’atto quando il piano è approvato.`,
        ...(dated !== null && { seen: dated }),
        expected: listed(missing),
      },
    ];
  },
};

const coverTexts = ({ plan: { title, dated }, coverLines }: PlanDocument): string[] =>
  [title ?? "", dated ?? "", ...coverLines.map(({ value }) => String(value))].filter(
    (line) => !isMissing(line) && !LAW.test(line),
  );
