// SPDX-License-Identifier: EUPL-1.2

/** What a careful reader finds wrong: no purpose is stated, or the content is another programme's. */
type ObjectiveFault = "OBJ-10" | "OBJ-19";

/** Programme, title and description as chambers write them, faults. */
export type ObjectiveRow = [
  programme: string,
  title: string,
  description: string,
  ...faults: ObjectiveFault[],
];
