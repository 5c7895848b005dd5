// SPDX-License-Identifier: EUPL-1.2
import { phrasesPattern } from "../vocabulary";

/** Words of a baseline that tell of something still under way or only meant; accents aside. */
export const UNDER_WAY = phrasesPattern([
  "in attesa",
  "in fase di",
  "in via di",
  "in itinere",
  "in programma",
  "in preparazione",
  "in lavorazione",
  "in svolgimento",
  "in elaborazione",
  "in progettazione",
  "in approvazione",
  "in corso di realizzazione",
  "in corso di svolgimento",
  "in corso di definizione",
  "in corso di attuazione",
  "in corso di approvazione",
  "in corso di predisposizione",
  "in corso di completamento",
  "e in corso",
  "e ancora in corso",
  "e tuttora in corso",
  "sono in corso",
  "sono ancora in corso",
  "sono tuttora in corso",
  "attualmente in corso",
  "attivita in corso",
  "lavori in corso",
  "progetto in corso",
  "procedura in corso",
  "procedure in corso",
  "si prevede",
  "si intende",
  "e previsto",
  "e prevista",
  "sono previsti",
  "sono previste",
  "da avviare",
  "da realizzare",
  "da attivare",
  "da completare",
]);

/** A verb in the future, third person: `procederà`, `saranno`. No Italian noun ends in -rà. */
export const FUTURE_VERB = /(?<!\p{L})\p{L}{2,20}(?:rà|ranno)(?!\p{L})/iu;
