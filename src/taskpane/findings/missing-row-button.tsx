// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { TableInsertRow16Regular } from "@fluentui/react-icons/svg/table-insert-row";
import type { Finding } from "../../rules/finding";
import { fieldLabel } from "../../template/field-label";
import { formTexts } from "../../texts/form";
import type { Session } from "../session/session";
import { missingRow } from "./missing-row";

interface MissingRowButtonProps {
  session: Session;
  finding: Finding;
}

/** Adds the row that a finding asks to write in; nothing where there is one. */
export function MissingRowButton({ session, finding }: MissingRowButtonProps) {
  const action = missingRow(() => session.getState().latest?.document, finding);
  if (action === null) return null;
  return (
    <Button size="small" icon={<TableInsertRow16Regular />} onClick={() => void session.grow(action)}>
      {formTexts.actions["add-row"](fieldLabel(action.field) ?? "")}
    </Button>
  );
}
