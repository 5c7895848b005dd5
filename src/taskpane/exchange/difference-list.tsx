// SPDX-License-Identifier: EUPL-1.2
import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { exchangeTexts } from "../../texts/exchange";
import { ProposedItems, type ProposedItemsProps } from "../paste/proposed-items";
import type { OfferedGroup } from "./offered";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    marginBlock: tokens.spacingVerticalM,
    marginBlockEnd: 0,
    overflowWrap: "anywhere",
  },
  byHand: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface DifferenceListProps extends Omit<ProposedItemsProps, "proposed"> {
  groups: readonly OfferedGroup[];
  byHand: readonly string[];
}

/** Every difference under its element, then what there is to do in the sheet. */
export function DifferenceList({ groups, byHand, ...decisions }: DifferenceListProps) {
  const styles = useStyles();
  const id = useId();
  const count = groups.reduce((sum, { proposed }) => sum + proposed.length, 0);
  return (
    <>
      <p role="status">{exchangeTexts.differences(count)}</p>
      {groups.map(({ element, proposed }) => (
        <section key={proposed[0]?.field.at}>
          <h3 className={styles.heading}>{element}</h3>
          <ProposedItems proposed={proposed} {...decisions} />
        </section>
      ))}
      {byHand.length > 0 && (
        <>
          <h3 id={id} className={styles.heading}>
            {exchangeTexts.byHand}
          </h3>
          <ul aria-labelledby={id} className={styles.byHand}>
            {byHand.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
