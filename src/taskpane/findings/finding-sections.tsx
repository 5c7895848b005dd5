// SPDX-License-Identifier: EUPL-1.2
import { useId } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Severity } from "../../rules/rule";
import { paneTexts } from "../../texts/pane";
import { type FindingGroup, SEVERITIES } from "../session/finding-groups";
import type { Session } from "../session/session";
import { FindingGroupItem } from "./finding-group-item";
import type { LinksOf } from "./linked-findings";

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface FindingSectionsProps {
  session: Session;
  groups: readonly FindingGroup[];
  linksOf: LinksOf;
  current: string | null;
}

/** The groups under what they mean for the plan: what comes before the council's vote stands first. */
export function FindingSections({ groups, ...common }: FindingSectionsProps) {
  return [...SEVERITIES, null].map((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    return own.length === 0 ? null : <Section key={severity} severity={severity} groups={own} {...common} />;
  });
}

function Section({
  severity,
  groups,
  session,
  linksOf,
  current,
}: FindingSectionsProps & { severity: Severity | null }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {paneTexts.list.sections[severity ?? "silenced"]}
      </h2>
      {groups.map((group) => (
        <FindingGroupItem
          key={group.rule}
          session={session}
          group={group}
          linksOf={linksOf}
          current={group.items.some((item) => item.id === current) ? current : null}
        />
      ))}
    </section>
  );
}
