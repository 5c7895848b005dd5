// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { useAsk } from "./use-ask";
import { usePlace } from "./use-place";

/**
 * Carries out, once there is a plan, what a button of the ribbon opened the pane for. «Verifica» needs nothing: the pane
 * opens with a check.
 */
export function useOpeningCommand(): void {
  const { command } = usePlace();
  const ask = useAsk();
  const isDone = useRef(false);
  useEffect(() => {
    if (command !== "generate" || isDone.current) return;
    isDone.current = true;
    ask({ kind: "preview" });
  }, [ask, command]);
}
