// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from "react";
import type { Session } from "../session/session";

/** What a dialog does when something it needs was not loaded: it closes, and the pane says so. */
export const useLoadFailure = (session: Session, onClose: () => void): ((cause: unknown) => void) =>
  useCallback(
    (cause: unknown) => {
      onClose();
      session.loadFailed(cause);
    },
    [session, onClose],
  );
