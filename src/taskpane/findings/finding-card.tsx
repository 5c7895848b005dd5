// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { paneTexts } from "../../texts/pane";
import type { ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { fieldLabel } from "./field-label";
import { FindingDetails } from "./finding-details";
import { placeText } from "./place-text";
import { useFindingsStyles } from "./use-findings-styles";

interface FindingCardProps {
  session: Session;
  item: ListedFinding;
  isCurrent: boolean;
}

/** One finding: where, what, what to do; the current one is brought into view. */
export function FindingCard({ session, item: { id, finding }, isCurrent }: FindingCardProps) {
  const styles = useFindingsStyles();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  const { sheet, cell, field, message, fix } = finding;
  const place = sheet !== null && cell !== null ? { sheet, cell } : null;
  const where = place ? placeText(place) : paneTexts.list.wholeDocument;
  const { actions } = paneTexts;
  return (
    <li
      ref={ref}
      aria-current={isCurrent ? "true" : undefined}
      className={mergeClasses(styles.card, isCurrent && styles.current)}
    >
      <span className={styles.where}>{[where, fieldLabel(field)].filter(Boolean).join(" · ")}</span>
      <p className={styles.message}>{message}</p>
      <FindingDetails session={session} finding={finding} />
      <div className={styles.actions}>
        {place && (
          <Button
            size="small"
            aria-label={`${actions.goToCell}: ${where}`}
            onClick={() => void session.goTo(id)}
          >
            {actions.goToCell}
          </Button>
        )}
        {fix && (
          <Button
            size="small"
            icon={<Wrench16Regular />}
            aria-label={`${actions.fix}: ${where}`}
            onClick={() => void session.fix(finding)}
          >
            {actions.fix}
          </Button>
        )}
      </div>
    </li>
  );
}
