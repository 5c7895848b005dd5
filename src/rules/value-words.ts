// SPDX-License-Identifier: EUPL-1.2

const VALUES =
  /(?<!\p{L})(?:pareggio|azzeramento|totalità|raddoppio|dimezzamento|(?:ai|sui|dei) livelli (?:del )?20\d\d)(?!\p{L})/iu;

/** True for a text that names a value without its figure: `pareggio`, `ritorno ai livelli 2019`. */
export const namesValue = (text: string): boolean => VALUES.test(text);
