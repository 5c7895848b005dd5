// SPDX-License-Identifier: EUPL-1.2
import { useId } from "react";
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { FormField } from "../../editing/form/form-field";
import type { PlanPointer } from "../../plan/plan-document";
import { pasteTexts } from "../../texts/paste";

/** Leftovers shown: a whole document pasted by mistake must not stop the pane. */
const MOST = 50;
/** Characters of a leftover that name its choice. */
const NAME = 60;

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalM, marginBlockEnd: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: {
    flex: "1 1 160px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
  },
});

interface LeftoverListProps {
  leftovers: readonly string[];
  /** Fields that a leftover may go to. */
  fields: readonly FormField[];
  assigned: ReadonlyMap<number, PlanPointer>;
  /** Null: it goes nowhere. */
  onAssign: (leftover: number, field: PlanPointer | null) => void;
}

/** What no field was found for, each with a way to give it one. */
export function LeftoverList({ leftovers, fields, assigned, onAssign }: LeftoverListProps) {
  const styles = useStyles();
  const id = useId();
  if (leftovers.length === 0) return null;
  return (
    <>
      <h3 id={id} className={styles.heading}>
        {pasteTexts.leftovers(leftovers.length)}
      </h3>
      <ul aria-labelledby={id} className={styles.list}>
        {leftovers.slice(0, MOST).map((text, n) => (
          <li key={n} className={styles.item}>
            <span className={styles.text}>{text}</span>
            <Select
              size="small"
              aria-label={pasteTexts.assign(text.slice(0, NAME))}
              value={assigned.get(n) ?? ""}
              onChange={(_event, { value }) => {
                onAssign(n, value === "" ? null : value);
              }}
            >
              <option value="">{pasteTexts.leaveOut}</option>
              {fields.map(({ at, label }) => (
                <option key={at} value={at}>
                  {label}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {leftovers.length > MOST && <p>{pasteTexts.moreLeftovers(leftovers.length - MOST)}</p>}
    </>
  );
}
