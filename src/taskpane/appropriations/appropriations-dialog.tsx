// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import type { Session } from "../session/session";
import { AmountFields } from "./amount-fields";
import { amountsOf, rowsOf, withAmounts } from "./amount-rows";
import { PasteField } from "./paste-field";

const { appropriations } = paneTexts;

interface AppropriationsDialogProps {
  session: Session;
  document: PlanDocument;
  onClose: () => void;
}

/** What the budget gives each programme: typed, or pasted from the accounting software. */
export function AppropriationsDialog({ session, document, onClose }: AppropriationsDialogProps) {
  const [rows, setRows] = useState(() => rowsOf(document));
  const [tried, setTried] = useState(false);
  const save = (): void => {
    const amounts = amountsOf(rows);
    setTried(true);
    if (amounts === null) return;
    onClose();
    void session.saveAppropriations(amounts);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{appropriations.title}</DialogTitle>
          <DialogContent>
            <p>{appropriations.body}</p>
            <PasteField
              programmes={document.plan.programmes}
              onAmounts={(amounts) => {
                setRows(withAmounts(rows, amounts));
              }}
            />
            {rows.map((row, index) => (
              <AmountFields
                key={index}
                row={row}
                showErrors={tried}
                onChange={(changed) => {
                  setRows(rows.with(index, changed));
                }}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{appropriations.cancel}</Button>
            <Button appearance="primary" onClick={save}>
              {appropriations.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
