// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableInsertRow16Regular } from "@fluentui/react-icons/svg/table-insert-row";
import type { ElementForm } from "../../editing/form/form-field";
import type { PlanPointer } from "../../plan/plan-document";
import type { LabelKey } from "../../template/labels";
import { fieldLabel } from "../../template/field-label";
import { formTexts } from "../../texts/form";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  rows: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  // Labels of the layout are longer than the pane is wide.
  row: { textAlign: "start" },
});

interface MissingRowsProps {
  session: Session;
  form: ElementForm;
  /** Brings a field into view, with the keyboard. */
  onAdded: (at: PlanPointer) => void;
}

/** A button for each row that the block does not have and the common layout knows. */
export function MissingRows({ session, form: { at, fields, missingRows }, onAdded }: MissingRowsProps) {
  const styles = useStyles();
  const [added, setAdded] = useState<{ field: PlanPointer } | null>(null);
  const shown = useRef(added);
  useEffect(() => {
    if (added === null || added === shown.current || !fields.some(({ at }) => at === added.field)) return;
    shown.current = added;
    onAdded(added.field);
  }, [added, fields, onAdded]);
  if (missingRows.length === 0) return null;
  const add = async (field: LabelKey): Promise<void> => {
    await session.grow({ kind: "add-row", element: at, field });
    const { form } = session.getState();
    if (form.field === `${at}/${field}`) setAdded({ field: form.field });
  };
  return (
    <div role="group" aria-label={formTexts.missingRows} className={styles.rows}>
      {missingRows.map((field) => (
        <Button
          key={field}
          className={styles.row}
          size="small"
          appearance="subtle"
          icon={<TableInsertRow16Regular />}
          onClick={() => void add(field)}
        >
          {formTexts.actions["add-row"](fieldLabel(field) ?? "")}
        </Button>
      ))}
    </div>
  );
}
