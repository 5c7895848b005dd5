// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { pasteTexts } from "../../texts/paste";
import { ProposedItems, type ProposedItemsProps } from "./proposed-items";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalM, marginBlockEnd: 0 },
});

/** The fields that were recognised, or chosen for a leftover. */
export function ProposedList(props: ProposedItemsProps) {
  const styles = useStyles();
  const { length } = props.proposed;
  return (
    <>
      <h3 className={styles.heading} aria-live="polite">
        {length === 0 ? pasteTexts.noFields : pasteTexts.fields(length)}
      </h3>
      <ProposedItems {...props} />
    </>
  );
}
