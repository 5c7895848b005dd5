// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Session } from "../session/session";

interface ReplaceDialogProps {
  session: Session;
  /** Names of the sheets edited by hand; null when there is nothing to ask. */
  sheets: readonly string[] | null;
}

/** Asks before sheets of the allegato that the user has edited are replaced. */
export function ReplaceDialog({ session, sheets }: ReplaceDialogProps) {
  const { replace } = paneTexts;
  return (
    <Dialog
      open={sheets !== null}
      modalType="alert"
      onOpenChange={() => {
        session.keepEdited();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{replace.title}</DialogTitle>
          <DialogContent>
            <ul>
              {sheets?.map((sheet) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
            {replace.body}
          </DialogContent>
          <DialogActions>
            <Button onClick={session.keepEdited}>{replace.cancel}</Button>
            <Button appearance="primary" onClick={() => void session.generate(sheets ?? [])}>
              {replace.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
