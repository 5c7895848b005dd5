// SPDX-License-Identifier: EUPL-1.2

/** The arrow beside a field that has a list is for the mouse: the keyboard opens the list from the field itself. */
export const LIST_ARROW = { tabIndex: -1, "aria-hidden": true } as const;
