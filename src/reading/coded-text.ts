// SPDX-License-Identifier: EUPL-1.2

/** A text that begins with the code of what it names. */
export interface CodedText {
  /** As written; null when the text begins with no code. */
  code: string | null;
  title: string;
}

const SEPARATOR = String.raw`(?:\s*[-–—_:.)]+\s*|\s+|$)`;
/** `011 - …`, `M32 …`, `011_…`, `011-005 …`; also after the label itself (`Missione 011 - …`). */
const PROGRAMME_CODE = new RegExp(
  String.raw`^\s*(?:(?:missione|programma)\s+)?(?:M?\d{2,3}[-.])?M?(\d{2,3})(?!\d)${SEPARATOR}(.*)$`,
  "isu",
);
/** `011-005-001 …`, with hyphens or points. */
const OBJECTIVE_CODE = new RegExp(
  String.raw`^\s*(\d{2,3}\s?[-–.]\s?\d{2,3}\s?[-–.]\s?\d{1,3})(?!\d)${SEPARATOR}(.*)$`,
  "su",
);

/** Code and title of a mission or of a programme; of a double code the last part is the programme's. */
export const programmeText = (text: string): CodedText => split(PROGRAMME_CODE, text);

/** Code and title of an objective. */
export const objectiveText = (text: string): CodedText => split(OBJECTIVE_CODE, text);

function split(pattern: RegExp, text: string): CodedText {
  const [, code, title] = pattern.exec(text) ?? [];
  return code === undefined || title === undefined ? { code: null, title: text } : { code, title };
}
