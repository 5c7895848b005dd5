// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { formTexts } from "../../texts/form";
import { usePlace } from "./use-place";

const KEY = "pira.annulla";

interface UndoNotice {
  isShown: boolean;
  dismiss: () => void;
}

/**
 * Whether to say that the sheet's own undo does not take back what the pane wrote: from the first thing it wrote, until
 * it was read, once a session.
 * @param undoable whether the pane wrote something
 */
export function useUndoNotice(undoable: boolean): UndoNotice {
  const { sheetUndoes } = usePlace();
  const [isRead, setRead] = useState(wasRead);
  return {
    isShown: sheetUndoes === false && undoable && !isRead,
    dismiss: () => {
      rememberRead();
      setRead(true);
    },
  };
}

function wasRead(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function rememberRead(): void {
  try {
    sessionStorage.setItem(KEY, "letto");
  } catch {
    // It is said again when the pane is loaded again: no harm.
  }
}

interface UndoNoteProps {
  className: string;
  onDismiss: () => void;
}

/** How what the pane writes is taken back, where Ctrl+Z does not. */
export function UndoNote({ className, onDismiss }: UndoNoteProps) {
  return (
    <MessageBar className={className} layout="multiline" intent="info">
      <MessageBarBody>{formTexts.undoNote.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {formTexts.undoNote.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
