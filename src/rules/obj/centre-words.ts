// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";

/** What people write when an objective is everybody's. The whole text, or its first words. */
const EVERYBODY = [
  "trasversale",
  "trasversali",
  "obiettivo trasversale",
  "tutti",
  "tutte",
  "tutta la struttura",
  "tutto l'ente",
  "tutto il personale",
  "intero ente",
  "intera struttura",
  "l'intero ente",
  "l'intera struttura",
  "più aree",
  "più uffici",
  "più servizi",
  "varie aree",
  "vari uffici",
  "diverse aree",
  "diversi uffici",
] as const;

/** Roles: the first word, or words, of a text that names no unit. */
const ROLES = [
  "responsabile",
  "responsabili",
  "referente",
  "incaricato",
  "addetto",
  "addetti",
  "funzionario",
  "funzionari",
  "dirigente",
  "dirigenti",
  "posizione organizzativa",
  "capo ufficio",
  "rpct",
  "rpc",
  "rup",
  "rpd",
  "dpo",
  "oiv",
  "titolare di p.o",
] as const;

/** Words that name a unit: a role that stands with one of them says whose it is. */
const UNITS = [
  ...["area", "ufficio", "uffici", "servizio", "servizi", "settore", "dipartimento", "unità", "struttura"],
  ...["divisione", "sezione", "staff", "segreteria", "azienda speciale", "sportello", "u.o", "registro"],
] as const;

const everybody = EVERYBODY.map(looseKey);
const units = UNITS.map(looseKey);

/** True for a centre that is everybody's; takes the loose key of the text. */
export const isShared = (key: string): boolean => everybody.some((words) => beginsWith(key, words));

/** True for a centre that is a role and names no unit; takes the loose key of the text. */
export const isRole = (key: string): boolean =>
  ROLES.some((words) => beginsWith(key, words)) &&
  !units.some((unit) => ` ${key.replace(/[^\p{L}\d.]+/gu, " ")} `.includes(` ${unit} `));

const beginsWith = (key: string, words: string): boolean =>
  key.startsWith(words) && !/^[\p{L}\d]/u.test(key.slice(words.length));
