// SPDX-License-Identifier: EUPL-1.2

/** First words of a name that leave open whether there will be anything to measure. */
export const EVENTUAL_WORDS: readonly string[] = ["eventuale", "eventuali", "eventualmente"];

/** Conditions that others decide on, wherever they stand; from the plans of chambers and other public bodies. */
export const CONDITION_WORDS: readonly string[] = [
  "subordinatamente",
  "subordinatamente a",
  "subordinata al",
  "subordinato al",
  "subordinata alla",
  "subordinato alla",
  "compatibilmente con",
  "qualora",
  "a condizione che",
  "se possibile",
  "ove possibile",
  "laddove possibile",
  "ove consentito",
  "laddove consentito",
  "se approvat*",
  "se finanziat*",
  "se autorizzat*",
  "se ammess*",
  "se confermat*",
  "previa approvazione",
  "previa autorizzazione",
  "previo finanziamento",
  "previo nulla osta",
  "in caso di approvazione",
  "in caso di finanziamento",
  "in caso di ammissione",
  "in caso di autorizzazione",
  "salvo diversa",
  "salvo diverse",
  "salvo approvazione",
  "decisione governativa",
  "decisioni governative",
  "in attesa della decisione",
  "in attesa della riforma",
  "in attesa del decreto",
  "in attesa dell approvazione",
];
