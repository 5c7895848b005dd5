// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from "react";
import {
  makeStyles,
  mergeClasses,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
  treeItemLevelToken,
} from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { SeverityCounts } from "../frame/severity-counts";
import type { CheckedPlan } from "../core/checked-plan";
import { ProgressMeter } from "../progress/progress-meter";
import type { Session } from "../session/session";
import { NoProgrammes } from "./no-programmes";
import { type OutlineNode, outlineOf } from "./outline";

/** Titles run to thousands of characters: the tree shows their beginning, the cell has the rest. */
const LONGEST_TITLE = 120;

/** Parts shown under one node before the rest is asked for. */
const BATCH = 100;

const useStyles = makeStyles({
  layout: { height: "auto", paddingBlock: tokens.spacingVerticalXS },
  // Half of Fluent's indent: the fourth level must leave room for its words in a narrow pane.
  branch: { paddingLeft: `calc((var(${treeItemLevelToken}, 1) - 1) * ${tokens.spacingHorizontalM})` },
  leaf: {
    paddingLeft: `calc((var(${treeItemLevelToken}, 1) - 1) * ${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalXXL})`,
  },
  title: { display: "block", overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  status: { fontSize: tokens.fontSizeBase200 },
});

interface OutlineViewProps {
  session: Session;
  plan: CheckedPlan;
}

/** The plan as a tree, each part with how it stands; choosing a part shows its cell. */
export function OutlineView({ session, plan: { document, result } }: OutlineViewProps) {
  const nodes = useMemo(() => outlineOf(document, result.findings), [document, result]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(nodes.map(({ id }) => id)));
  const tree = (
    <Tree
      aria-label={paneTexts.outline.label}
      size="small"
      openItems={open}
      onOpenChange={(_event, data) => {
        // A press on an open part goes to its cell again: it does not close it. Its arrow and the arrow keys do.
        const keepsOpen = data.type === "Click" || data.type === "Enter";
        if (!keepsOpen || data.open) setOpen(new Set([...data.openItems].map(String)));
      }}
    >
      <OutlineNodes session={session} nodes={nodes} />
    </Tree>
  );
  return (
    <>
      {document.plan.programmes.length === 0 && <NoProgrammes session={session} document={document} />}
      {tree}
    </>
  );
}

function OutlineNodes({ session, nodes }: { session: Session; nodes: readonly OutlineNode[] }) {
  const [shown, setShown] = useState(BATCH);
  const left = nodes.length - shown;
  return (
    <>
      {nodes.slice(0, shown).map((node) => (
        <OutlineItem key={node.id} session={session} node={node} />
      ))}
      {left > 0 && (
        <TreeItem
          itemType="leaf"
          onClick={() => {
            setShown(shown + BATCH);
          }}
        >
          <TreeItemLayout>{paneTexts.outline.more(Math.min(left, BATCH))}</TreeItemLayout>
        </TreeItem>
      )}
    </>
  );
}

function OutlineItem({ session, node }: { session: Session; node: OutlineNode }) {
  const styles = useStyles();
  const { id, place, counts, filling, children } = node;
  return (
    <TreeItem
      value={id}
      itemType={children.length > 0 ? "branch" : "leaf"}
      onClick={() => {
        if (place) void session.reveal(place);
      }}
    >
      <TreeItemLayout
        className={mergeClasses(styles.layout, children.length > 0 ? styles.branch : styles.leaf)}
      >
        <NodeTitle node={node} />
        {filling && <ProgressMeter {...filling} />}
        <span className={styles.status}>
          <SeverityCounts counts={counts} sound={paneTexts.outline.sound} />
        </span>
      </TreeItemLayout>
      {children.length > 0 && (
        <Tree collapseMotion={null}>
          <OutlineNodes session={session} nodes={children} />
        </Tree>
      )}
    </TreeItem>
  );
}

function NodeTitle({ node: { kind, code, title } }: { node: OutlineNode }) {
  const styles = useStyles();
  const { outline } = paneTexts;
  if (kind === "document") return <span className={styles.title}>{outline.document}</span>;
  return (
    <>
      <span className={styles.kind}>{[outline.kinds[kind], code].filter(Boolean).join(" ")}</span>
      <span className={styles.title}>
        {title.trim() === "" ? outline.untitled : <Italian>{beginning(title)}</Italian>}
      </span>
    </>
  );
}

const beginning = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
