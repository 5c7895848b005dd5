// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import type { ListedFinding, PlanPart } from "../session/finding-groups";
import type { Session } from "../session/session";
import { BatchButton } from "./batch-button";
import { FindingDetails } from "./finding-details";
import { firstWith } from "./first-with";
import { PlaceLink } from "./place-link";
import { useBatches } from "./use-batches";
import { useFindingsStyles } from "./use-findings-styles";

const FEW = 3;

interface TrueOfAllCardProps {
  session: Session;
  part: PlanPart;
  items: readonly ListedFinding[];
  current: string | null;
}

/** A finding that is true of every objective, or of every indicator: said once, with all its places; in full for the one the walk stands at. */
export function TrueOfAllCard({ session, part, items, current }: TrueOfAllCardProps) {
  const styles = useFindingsStyles();
  const batches = useBatches(items.length, FEW);
  const standingAt = items.find(({ id }) => id === current)?.finding;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (standingAt) ref.current?.scrollIntoView({ block: "nearest" });
  }, [standingAt]);

  const findings = items.map(({ finding }) => finding);
  const said = standingAt ?? commonTo(findings);
  return (
    <ul className={styles.list}>
      <li ref={ref} className={mergeClasses(styles.card, standingAt && styles.current)}>
        <p className={styles.message}>
          {paneTexts.list.trueOfAll[part](items.length)} <Italian>{said.message}</Italian>
        </p>
        <FindingDetails session={session} finding={said} links={[]} />
        <ul aria-label={paneTexts.list.places} className={styles.places}>
          {firstWith(items, batches.shown, current).map(({ id, finding: { sheet, cell } }) => (
            <li key={id}>
              <PlaceLink
                place={{ sheet: sheet ?? "", cell: cell ?? "" }}
                isCurrent={id === current}
                onGo={() => void session.goTo(id)}
              />
            </li>
          ))}
        </ul>
        <div>
          <BatchButton batches={batches} total={items.length} few={FEW} />
        </div>
      </li>
    </ul>
  );
}

/** What all findings say alike. */
const commonTo = (findings: readonly Finding[]) => {
  const common = (field: "message" | "seen" | "expected"): string | null => {
    const [first] = findings;
    return first && findings.every((finding) => finding[field] === first[field]) ? first[field] : null;
  };
  return {
    sheet: null,
    cell: null,
    message: common("message"),
    seen: common("seen"),
    expected: common("expected"),
    related: [],
    corrections: [],
    silenced: null,
  };
};
