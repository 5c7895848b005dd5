// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../plan/allegato-options";
import type { Section } from "../sections/section";
import type { ComposedSheet, Orientation } from "./block";
import { composeCover } from "./compose-cover";
import { composeOverview } from "./compose-overview";
import { composePremise } from "./compose-premise";
import type { Looks } from "./looks";
import { composeSummary } from "./compose-summary";
import { cardOrientation, composeProgramme } from "./compose-programme";

/** Gives the words of each section their rows, columns and looks, a sheet at a time. */
export function* compose(
  sections: readonly Section[],
  looks: Looks,
  wanted: AllegatoOptions["orientation"],
): Generator<ComposedSheet, void> {
  const programmes = sections.filter((section) => section.kind === "programme");
  const orientation = wanted === "auto" ? cardOrientation(programmes, looks) : wanted;
  for (const section of sections) yield composeSection(section, orientation, looks);
}

function composeSection(section: Section, orientation: Orientation, looks: Looks): ComposedSheet {
  switch (section.kind) {
    case "cover":
      return composeCover(section);
    case "premise":
      return composePremise(section);
    case "overview":
      return composeOverview(section, looks);
    case "programme":
      return composeProgramme(section, orientation, looks);
    case "summary":
      return composeSummary(section, looks);
  }
}
