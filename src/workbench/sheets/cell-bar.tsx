// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { workbenchTexts } from "../../texts/workbench";
import { workbookErrorText } from "../../texts/workbook-errors";
import { parseCellAddress } from "../../workbook/address";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import { cellText, cellValue, typedValue } from "./cell-text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { minWidth: "4rem", fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalXS },
  field: { flexGrow: 1 },
});

interface CellBarProps {
  workbook: FileWorkbook;
  sheet: SheetSnapshot;
  cell: string | null;
}

/** The whole content of the selected cell, and the place to correct it. */
export function CellBar({ workbook, sheet, cell }: CellBarProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (cell === null) {
    return (
      <div className={styles.bar}>
        <Text>{workbenchTexts.noCell}</Text>
      </div>
    );
  }
  const { row, column } = parseCellAddress(cell);
  const expected = cellValue(sheet, row, column);
  const formula = sheet.formulas[cell];
  const shown = cellText(sheet, row, column);
  const text = typed ?? shown;

  const write = async (): Promise<void> => {
    try {
      const value = typedValue(text, expected);
      await workbook.apply([{ sheet: sheet.name, cell, expected, value }]);
      setTyped(null);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setProblem(workbookErrorText(error));
    }
  };

  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <span className={styles.address}>{cell}</span>
      <Field
        className={styles.field}
        hint={formula === undefined ? null : workbenchTexts.formula(formula)}
        validationMessage={problem}
      >
        <Textarea
          aria-label={workbenchTexts.content(cell)}
          rows={2}
          resize="vertical"
          readOnly={formula !== undefined}
          value={text}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTyped(null);
            if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
            event.preventDefault();
            if (text !== shown) void write();
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={text === shown}>
        {workbenchTexts.write}
      </Button>
    </form>
  );
}
