// SPDX-License-Identifier: EUPL-1.2

/** An activity that is over; texts come without accents and in small letters. */
export const CONCLUDED =
  /\b(?:conclus[oaie]|completat[oaie]|ultimat[oaie]|terminat[oaie]|cessat[oaie]|chius[oaie]|portat[oaie] a termine)\b/u;

/** Over, but for a part of it, or for one round of something that comes again. */
export const PART_OF_WHOLE =
  /\b(?:fase|fasi|ciclo|edizione|lotto|stralcio|annualita|tranche|step|primo anno|parzialmente|in parte)\b/u;

/** A number: what was concluded is counted. */
export const MEASURES = /\d/u;

/** A target that speaks of what comes after. */
export const NEXT_STEP =
  /\b(?:nuov[oaie]|avvio|success[a-z]+|seguito|second[oa]|terz[oa]|ulterior[ei]|altr[oaie]|pubblicazione|diffusione|applicazione|utilizzo|messa a regime)\b/u;
