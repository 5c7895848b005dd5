// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "./tokens";
import { ONE } from "./words";

/** Things that are handed over: a target that begins with one is a deliverable, not an activity. */
const DELIVERABLES: ReadonlySet<string> = new Set(
  `report reports relazione relazioni rapporto rapporti documento documenti regolamento regolamenti delibera delibere
  deliberazione determina determinazione determine determinazioni provvedimento provvedimenti decreto verbale verbali
  studio studi dossier manuale manuali vademecum guida guide opuscolo brochure depliant catalogo volume
  piano protocollo protocolli convenzione convenzioni contratto accordo statuto disciplinare capitolato bando bandi
  graduatoria elenco questionario questionari bozza proposta proposte nota circolare circolari direttiva
  carta bilancio rendiconto scheda schede prospetto tabella cruscotto monografia newsletter ordinanza atto atti
  attestazione attestato certificato dichiarazione comunicato mappa schema schemi cronoprogramma registro memorandum avviso avvisi
  locandina locandine infografica template format check-list checklist libro testo intesa`.split(/\s+/u),
);
/** Two words that are a document together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["linee", "guida"],
  ["linee", "di"],
];
/** Documents that are cited by their number: «circolare MEF n. 23 del 13/6/2017» is not handed over. */
const ACTS: ReadonlySet<string> = new Set(
  `delibera delibere deliberazione determina determinazione provvedimento decreto circolare circolari direttiva ordinanza
  nota`.split(/\s+/u),
);
/** Words from an act to its number. */
const FARTHEST_NUMBER = 4;
/** Words in a label before the colon: «Fondazione Puccini: report sulla gestione». */
const LONGEST_LABEL = 7;

/** True when a text is a document to be handed over. */
export function isDeliverable(tokens: readonly Token[]): boolean {
  return beginsWithDeliverable(tokens, 0) || beginsWithDeliverable(tokens, afterLabel(tokens));
}

function afterLabel(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ key }) => key === ":");
  return colon < 0 ? 0 : colon + 1;
}

function beginsWithDeliverable(tokens: readonly Token[], at: number): boolean {
  const start = tokens.findIndex(
    ({ kind, article, key }, index) => index >= at && kind === "word" && !article && !ONE.has(key),
  );
  const [first, second] = [tokens[start]?.key ?? "", tokens[start + 1]?.key ?? ""];
  if (ACTS.has(first) && isCited(tokens.slice(start + 1, start + 1 + FARTHEST_NUMBER))) return false;
  return DELIVERABLES.has(first) || PAIRS.some(([one, other]) => one === first && other === second);
}

const isCited = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ key, numeral }, index) =>
      numeral?.kind === "code" ||
      (["n", "nr", "numero"].includes(key) &&
        tokens.slice(index + 1).some((token) => token.kind === "numeral")),
  );
