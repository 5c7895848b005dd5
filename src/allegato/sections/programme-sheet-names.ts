// SPDX-License-Identifier: EUPL-1.2
import type { Programme } from "../../plan/plan";
import { allegatoTexts as texts } from "../../texts/allegato";

const MAX_NAME_LENGTH = 31;
/** Characters that Excel refuses in the name of a sheet, and the apostrophe, which print names would double. */
const REFUSED = /[:\\/?*[\]'’\p{Cc}]/gu;

/** One name for each programme: by its codes (`All. 011-005`), else by its place; alike ones get ` (2)`, ` (3)`. */
export function programmeSheetNames(programmes: readonly Programme[]): string[] {
  const given = new Set<string>();
  return programmes.map((programme, index) => {
    const name = unused(wantedName(programme, index + 1), given);
    given.add(name.toLowerCase());
    return name;
  });
}

function wantedName({ missionCode, programmeCode }: Programme, position: number): string {
  const code =
    missionCode && programmeCode ? `${missionCode}-${programmeCode}`.replace(REFUSED, "").trim() : "";
  return code
    ? texts.sheets.programme(code).slice(0, MAX_NAME_LENGTH)
    : texts.sheets.numberedProgramme(position);
}

function unused(name: string, given: ReadonlySet<string>): string {
  let candidate = name;
  for (let copy = 2; given.has(candidate.toLowerCase()); copy++) {
    const suffix = ` (${copy})`;
    candidate = name.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
  }
  return candidate;
}
