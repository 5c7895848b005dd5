// SPDX-License-Identifier: EUPL-1.2

const KEY = "pira.benvenuto";

/** Whether this user has read how the pane works. A browser that keeps nothing says it again each time. */
export function hasSeenWelcome(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(KEY, "letto");
  } catch {
    // It is said again next time: no harm.
  }
}
