// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeAmounts } from "../src/plan/appropriation";

const programme = (code: string, interventions: string, investments: string | null): ProgrammeAmounts => {
  const [missionCode = null, programmeCode = null] = code.split("-");
  return { missionCode, programmeCode, programmeTitle: "", interventions, investments };
};

/** What the budget gives the programmes whose amounts were copied so far; 016-005 is five thousand euro short. */
export const APPROPRIATIONS: readonly ProgrammeAmounts[] = [
  programme("011-005", "457000.00", "12000.00"),
  programme("016-005", "195000.00", null),
];
