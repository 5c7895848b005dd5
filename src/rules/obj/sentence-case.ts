// SPDX-License-Identifier: EUPL-1.2

/** Words that keep their capitals in a sentence, as they are to be written. Extend it freely. */
const KEPT = [
  ...["ANAC", "CCIAA", "CE", "CNS", "CONSIP", "DOP", "DURC", "EU", "FAQ", "ICT", "IGP", "INPS", "INAIL"],
  ...["ISO", "ISTAT", "IVA", "MEPA", "MISE", "MIMIT", "OCC", "OIV", "ONU", "PA", "PEC", "PEF", "PIAO", "PID"],
  ...[
    "PIL",
    "PIRA",
    "PMI",
    "PNRR",
    "POR",
    "FESR",
    "REA",
    "RPCT",
    "RUP",
    "SARI",
    "SCIA",
    "SPID",
    "SUAP",
    "SUE",
  ],
  ...["UE", "URP", "UNI", "IT", "CO2"],
  ...["Europa", "Italia", "Unioncamere", "InfoCamere", "Stato", "Regione", "Ministero"],
] as const;

const keptByKey: ReadonlyMap<string, string> = new Map(KEPT.map((word) => [word.toUpperCase(), word]));

/** True for a text of words, one of them of five letters or more, without a small letter. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}{5}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * A text in capitals as a sentence: small letters but for the first, for words with digits, Roman numbers and known
 * acronyms and names. Names that are not known lose their capitals: the user looks it over.
 * @param names names to keep, as written (`Lucca`)
 */
export function sentenceCase(text: string, names: readonly string[]): string {
  const known = new Map([
    ...keptByKey,
    ...names.map((name) => [name.toLocaleUpperCase("it"), name] as const),
  ]);
  const lowered = text.replace(/[\p{L}\d]+/gu, (word) => {
    if (/\d/u.test(word) || /^[IVX]{2,}$/u.test(word)) return known.get(word) ?? word;
    return known.get(word) ?? word.toLocaleLowerCase("it");
  });
  return lowered.replace(/\p{L}/u, (first) => first.toLocaleUpperCase("it"));
}
