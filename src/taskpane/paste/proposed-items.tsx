// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPointer } from "../../plan/plan-document";
import { pasteTexts } from "../../texts/paste";
import type { Proposed } from "./proposed";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXS },
  texts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

export interface ProposedItemsProps {
  proposed: readonly Proposed[];
  /** Fields that are to stay as they are. */
  refused: ReadonlySet<PlanPointer>;
  onRefuse: (field: PlanPointer, isRefused: boolean) => void;
}

/** What each field says and would say, to be kept or not. */
export function ProposedItems({ proposed, refused, onRefuse }: ProposedItemsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {proposed.map(({ field, after, isSame }) => (
        <li key={field.at} className={styles.item}>
          <Checkbox
            label={field.label}
            checked={!isSame && !refused.has(field.at)}
            disabled={isSame}
            onChange={(_event, { checked }) => {
              onRefuse(field.at, checked !== true);
            }}
          />
          <dl className={styles.texts}>
            <dt className={styles.term}>{pasteTexts.now}</dt>
            <dd className={styles.text}>{field.text || pasteTexts.blank}</dd>
            <dt className={styles.term}>{pasteTexts.then}</dt>
            <dd className={styles.text}>{isSame ? pasteTexts.same : after}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
