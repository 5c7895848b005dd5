// SPDX-License-Identifier: EUPL-1.2
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
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
  ruleId: { whiteSpace: "nowrap" },
  count: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FindingGroupItemProps {
  session: Session;
  group: FindingGroup;
  linksOf: LinksOf;
  current: string | null;
}

/** One rule with its findings: the first three, then all. */
export function FindingGroupItem({
  session,
  group: { rule: id, about: rule, severity, items, trueOfAll },
  linksOf,
  current,
}: FindingGroupItemProps) {
  const styles = useFindingsStyles();
  const { count, ruleId } = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" icon={<SeverityIcon severity={severity} />}>
        <span>
          {rule?.title ?? id} <span className={count}>{countText(items)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel collapseMotion={null} className={styles.panel}>
        {rule && (
          <p className={styles.why}>
            {rule.why} {paneTexts.list.source}: {rule.source} <span className={ruleId}>({id})</span>.
          </p>
        )}
        {rule && <RuleExplanation rule={rule} />}
        <GroupActions rule={id} items={items} />
        {trueOfAll ? (
          <TrueOfAllCard session={session} part={trueOfAll} items={items} current={current} />
        ) : (
          <FindingList session={session} items={items} linksOf={linksOf} current={current} />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

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

function FindingList({
  session,
  items,
  linksOf,
  current,
}: Pick<FindingGroup, "items"> & Omit<FindingGroupItemProps, "group">) {
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
