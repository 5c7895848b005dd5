// SPDX-License-Identifier: EUPL-1.2
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { AMOUNT_FIELDS, amountIn, type AmountRow } from "./amount-rows";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInline: 0,
    marginBlock: tokens.spacingVerticalM,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  programme: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  field: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  input: { minWidth: 0 },
});

interface AmountFieldsProps {
  row: AmountRow;
  /** Whether what is no amount is said to be so. */
  showErrors: boolean;
  onChange: (row: AmountRow) => void;
}

/** The two amounts of a programme. */
export function AmountFields({ row, showErrors, onChange }: AmountFieldsProps) {
  const styles = useStyles();
  const { missionCode, programmeCode, programmeTitle } = row.programme;
  const { appropriations } = paneTexts;
  return (
    <fieldset className={styles.row}>
      <legend className={styles.programme}>
        {[[missionCode, programmeCode].filter(Boolean).join("-"), programmeTitle].filter(Boolean).join(" ")}
      </legend>
      {AMOUNT_FIELDS.map((field) => (
        <Field
          key={field}
          className={styles.field}
          label={appropriations[field]}
          {...(showErrors &&
            amountIn(row[field]) === undefined && {
              validationState: "error",
              validationMessage: appropriations.notAnAmount,
            })}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={row[field]}
            onChange={(_event, { value }) => {
              onChange({ ...row, [field]: value });
            }}
          />
        </Field>
      ))}
    </fieldset>
  );
}
