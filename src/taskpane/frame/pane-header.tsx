// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { CheckedPlan } from "../core/checked-plan";
import { countOpen } from "../session/finding-groups";
import { countPlan } from "../session/plan-counts";
import type { Session } from "../session/session";
import { MoreButton } from "./more-button";
import { SeverityCounts } from "./severity-counts";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { display: "flex", alignItems: "flex-start" },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, overflowWrap: "anywhere" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  size: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  findings: { fontWeight: tokens.fontWeightSemibold },
});

interface PaneHeaderProps {
  session: Session;
  plan: CheckedPlan;
}

/** Whose plan it is, of which exercise, how big, and how it stands. */
export function PaneHeader({ session, plan: { document, result } }: PaneHeaderProps) {
  const styles = useStyles();
  const { missions, programmes, objectives, indicators } = countPlan(document.plan);
  const size = [
    paneTexts.missions(missions),
    paneTexts.programmes(programmes),
    paneTexts.objectives(objectives),
    paneTexts.indicators(indicators),
  ];
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{document.plan.chamber ?? paneTexts.noChamber}</h1>
        <MoreButton session={session} />
      </div>
      <p className={styles.line}>
        {paneTexts.product} · {paneTexts.exercise(document.plan.year)}
      </p>
      <p className={mergeClasses(styles.line, styles.size)}>
        {size.map((count) => (
          <span key={count}>{count}</span>
        ))}
      </p>
      <div className={styles.findings}>
        <SeverityCounts counts={countOpen(result.findings)} sound={paneTexts.nothingFound} />
      </div>
    </header>
  );
}
