// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import type { Session } from "../session/session";
import { usePlace } from "./use-place";

/**
 * Carries out, once there is a plan, what a button of the ribbon opened the pane for. «Verifica» needs nothing: the pane
 * opens with a check.
 */
export function useOpeningCommand(session: Session): void {
  const { command } = usePlace();
  const isDone = useRef(false);
  useEffect(() => {
    if (command !== "generate" || isDone.current) return;
    isDone.current = true;
    void session.generate();
  }, [session, command]);
}
