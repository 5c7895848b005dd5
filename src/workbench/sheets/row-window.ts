// SPDX-License-Identifier: EUPL-1.2

/** Rows drawn at a time: a page of tens of thousands of cells would not scroll. */
export const WINDOW = 400;

/** First row of the window that shows `row`, by whole windows from the top of the sheet. */
export const windowOf = (row: number): number => Math.floor(row / WINDOW) * WINDOW;
