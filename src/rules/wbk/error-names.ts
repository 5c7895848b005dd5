// SPDX-License-Identifier: EUPL-1.2

/** Excel's errors as an Italian Excel shows them; those not listed are the same in both languages. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NULLO!",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#N/A": "#N/D",
  "#SPILL!": "#ESPANSIONE!",
};

export const errorInItalian = (error: string): string => ITALIAN_ERRORS[error] ?? error;
