// SPDX-License-Identifier: EUPL-1.2
import { memo } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { SpeakerMute16Regular } from "@fluentui/react-icons/svg/speaker-mute";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { SeverityIcon } from "../frame/severity-icon";
import { countOpen, type FindingGroup, type ListedFinding, SEVERITIES } from "../session/finding-groups";
import type { Session } from "../session/session";
import { BatchButton } from "./batch-button";
import { FindingCard } from "./finding-card";
import { firstWith } from "./first-with";
import { GroupActions } from "./group-actions";
import type { LinksOf } from "./linked-findings";
import { RuleExplanation } from "./rule-explanation";
import { TrueOfAllCard } from "./true-of-all-card";
import { useBatches } from "./use-batches";
import { useFindingsStyles } from "./use-findings-styles";

const FEW = 3;

const useStyles = makeStyles({
  title: { paddingBlock: tokens.spacingVerticalXS },
  ruleId: { whiteSpace: "nowrap" },
  count: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FindingGroupItemProps {
  session: Session;
  group: FindingGroup;
  linksOf: LinksOf;
  current: string | null;
}

/** One rule with its findings: the first three, then all; silenced ones last. Drawn again only when they change. */
export const FindingGroupItem = memo(function FindingGroupItem({
  session,
  group: { rule: id, about: rule, severity, items, trueOfAll },
  linksOf,
  current,
}: FindingGroupItemProps) {
  const styles = useFindingsStyles();
  const { title, count, ruleId } = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader
        as="h3"
        data-stop
        button={{ className: title }}
        icon={severity === null ? <SpeakerMute16Regular /> : <SeverityIcon severity={severity} />}
      >
        <span>
          <Italian>{rule?.title ?? id}</Italian> <span className={count}>{countText(items)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel collapseMotion={null} className={styles.panel}>
        {rule && (
          <p className={styles.why}>
            <Italian>{rule.why}</Italian> {paneTexts.list.source}: <Italian>{rule.source}</Italian>{" "}
            <span className={ruleId}>({id})</span>.
          </p>
        )}
        {rule && <RuleExplanation rule={rule} />}
        <GroupActions rule={id} items={items} />
        {trueOfAll ? (
          <TrueOfAllCard session={session} part={trueOfAll} items={items} current={current} />
        ) : (
          <FindingLists session={session} items={items} linksOf={linksOf} current={current} />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
});

function countText(items: readonly ListedFinding[]): string {
  const findings = items.map(({ finding }) => finding);
  const open = countOpen(findings);
  const silenced = findings.length - (open.error + open.warning + open.info);
  return [
    ...SEVERITIES.filter((severity) => open[severity] > 0).map((severity) =>
      paneTexts.severities[severity](open[severity]),
    ),
    ...(silenced > 0 ? [paneTexts.list.silencedCount(silenced)] : []),
  ].join(", ");
}

type FindingListProps = Pick<FindingGroup, "items"> & Omit<FindingGroupItemProps, "group">;

/** Open findings, then those that somebody has given a reason for. */
function FindingLists({ items, ...common }: FindingListProps) {
  const styles = useFindingsStyles();
  const open = items.filter(({ finding }) => finding.silenced === null);
  const silenced = items.filter(({ finding }) => finding.silenced !== null);
  return (
    <>
      {open.length > 0 && <FindingList items={open} {...common} />}
      {open.length > 0 && silenced.length > 0 && (
        <h4 className={styles.subtitle}>{paneTexts.list.sections.silenced}</h4>
      )}
      {silenced.length > 0 && <FindingList items={silenced} {...common} />}
    </>
  );
}

function FindingList({ session, items, linksOf, current }: FindingListProps) {
  const styles = useFindingsStyles();
  const batches = useBatches(items.length, FEW);
  return (
    <>
      <ul className={styles.list}>
        {firstWith(items, batches.shown, current).map((item) => (
          <FindingCard
            key={item.id}
            session={session}
            item={item}
            links={linksOf(item)}
            isCurrent={item.id === current}
          />
        ))}
      </ul>
      <div>
        <BatchButton batches={batches} total={items.length} few={FEW} />
      </div>
    </>
  );
}
