// SPDX-License-Identifier: EUPL-1.2

/** What the budget gives a programme, in euro as decimal strings; null where no amount is given or it does not parse. */
export interface ProgrammeAmounts {
  missionCode: string | null;
  programmeCode: string | null;
  programmeTitle: string;
  /** Interventi economici of the budget (DPR 254/2005, allegato A). */
  interventions: string | null;
  /** Of the piano degli investimenti. */
  investments: string | null;
}
