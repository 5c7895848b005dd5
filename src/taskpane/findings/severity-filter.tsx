// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/rule";
import { paneTexts } from "../../texts/pane";
import { PressedButton } from "../frame/pressed-button";
import { SeverityIcon } from "../frame/severity-icon";
import { SEVERITIES } from "../session/finding-groups";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface SeverityFilterProps {
  session: Session;
  counts: Record<Severity, number>;
  shown: ReadonlySet<Severity>;
}

/** Which severities the list shows and the walk goes through. */
export function SeverityFilter({ session, counts, shown }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={paneTexts.list.filter} className={styles.filter}>
      {SEVERITIES.map((severity) => (
        <PressedButton
          key={severity}
          size="small"
          icon={<SeverityIcon severity={severity} />}
          checked={shown.has(severity)}
          onClick={() => {
            session.show(severity, !shown.has(severity));
          }}
        >
          {paneTexts.severities[severity](counts[severity])}
        </PressedButton>
      ))}
    </div>
  );
}
