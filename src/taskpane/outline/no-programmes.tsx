// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});

interface NoProgrammesProps {
  session: Session;
  document: PlanDocument;
}

/** A workbook with an overview and no block of an objective: the way to the blocks. */
export function NoProgrammes({ session, document }: NoProgrammesProps) {
  const styles = useStyles();
  const { outline } = paneTexts;
  const { overview, year } = document.plan;
  const objectives = overview.reduce((sum, listed) => sum + listed.objectives.length, 0);
  return (
    <div className={styles.empty}>
      <p className={styles.text}>
        {outline.noProgrammes} {year === null ? outline.stateYear : outline.addBlocksAbout}
      </p>
      {year !== null && (
        <Button appearance="primary" onClick={() => void session.createBlocks(document)}>
          {outline.addBlocks(objectives)}
        </Button>
      )}
    </div>
  );
}
