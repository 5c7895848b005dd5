// SPDX-License-Identifier: EUPL-1.2
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from "react";
import type { SessionState } from "../session/state";
import { walkThrough } from "../session/walk";
import { hasSeenWelcome } from "../welcome/seen";
import { usePlace } from "./use-place";

export type TabName = "outline" | "form" | "findings";

/** The tab that is shown: the one the user chose, and the form when they choose a cell of the plan in the sheet. */
export function useTab(state: SessionState): [TabName, Dispatch<SetStateAction<TabName>>] {
  const { command } = usePlace();
  const { chosen, element } = state.form;
  const [tab, setTab] = useState<TabName>(() => {
    if (command === "check") return "findings";
    // The cell that is selected when the pane opens does not take the place of its first page.
    return chosen !== null || (element !== null && hasSeenWelcome()) ? "form" : "outline";
  });
  const isFinding = isAtFinding(state);
  const seen = useRef(chosen);
  useEffect(() => {
    if (chosen === seen.current) return;
    seen.current = chosen;
    // Whoever has the list open and goes to a cell with a finding reads it there, where the list has gone to it; any
    // other cell of the plan opens as everywhere. Where the keyboard is does not matter: what was last pressed here
    // stays active while the user is in the sheet.
    setTab((shown) => (shown === "findings" && isFinding ? shown : "form"));
  }, [chosen, isFinding, setTab]);
  return [tab, setTab];
}

/** Whether the walk through the findings stands at the cell that was chosen. */
function isAtFinding(state: SessionState): boolean {
  const { chosen } = state.form;
  const { items, at } = walkThrough(state);
  const finding = items[at]?.finding;
  return chosen !== null && finding?.sheet === chosen.sheet && finding.cell === chosen.cell;
}
