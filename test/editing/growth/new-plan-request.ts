// SPDX-License-Identifier: EUPL-1.2
import type { NewPlanRequest } from "../../../src/new-plan/request";

/** A plan with a programme of several objectives, one of a single one, and one that only stands in the overview. */
export const NEW_PLAN: NewPlanRequest = {
  chamber: "Camera di commercio di Lucca",
  year: 2027,
  programmes: [
    { missionCode: "011", programmeCode: "005", objectives: 3 },
    { missionCode: "012", programmeCode: "004", objectives: 1 },
    { missionCode: "032", programmeCode: "002", objectives: 2 },
    { missionCode: "033", programmeCode: "001" },
  ],
};
