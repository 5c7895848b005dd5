// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    // Side by side they would leave room for a letter at a time.
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, minWidth: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
    // Large enough to be pressed, without making the lines taller.
    "& button": {
      paddingBlock: tokens.spacingVerticalXS,
      marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
      fontSize: "inherit",
      lineHeight: "inherit",
      textAlign: "start",
    },
  },
});

export interface DetailItem {
  term: ReactNode;
  content: ReactNode;
}

/** Terms and what they hold, side by side. */
export function DetailList({ details }: { details: readonly DetailItem[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {details.map(({ term, content }, index) => (
        <Fragment key={index}>
          <dt>{term}</dt>
          <dd>{content}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
