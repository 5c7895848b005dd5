// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Severity } from "../../rules/rule";
import { paneTexts } from "../../texts/pane";
import { SEVERITIES } from "../session/finding-groups";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sound: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

interface SeverityCountsProps {
  counts: Record<Severity, number>;
  /** Said when there is nothing to count. */
  sound: string;
}

/** How many errors, warnings and notes: each an icon of its own shape and its words. */
export function SeverityCounts({ counts, sound }: SeverityCountsProps) {
  const styles = useStyles();
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <span className={styles.row}>
      {present.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {paneTexts.severities[severity](counts[severity])}
        </span>
      ))}
      {present.length === 0 && (
        <span className={styles.count}>
          <CheckmarkCircle16Filled className={styles.sound} />
          {sound}
        </span>
      )}
    </span>
  );
}
