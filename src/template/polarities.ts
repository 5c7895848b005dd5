// SPDX-License-Identifier: EUPL-1.2

/** What a polarity says, as it is written in the plan. */
export const STATED_POLARITIES = {
  higher: "più alto è meglio",
  lower: "più basso è meglio",
  interval: "entro un intervallo",
  "yes-no": "sì/no",
} as const;
