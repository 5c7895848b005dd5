// SPDX-License-Identifier: EUPL-1.2

/** `0.624` → `62,4 %`. */
export const formatShare = (share: number): string =>
  `${(share * 100).toLocaleString("it-IT", { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0%`;
