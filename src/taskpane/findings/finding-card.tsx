// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import type { ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { FindingActions } from "./finding-actions";
import { FindingDetails } from "./finding-details";
import { PlaceLink } from "./place-link";
import { placeText } from "./place-text";
import { useFindingsStyles } from "./use-findings-styles";

interface FindingCardProps {
  session: Session;
  item: ListedFinding;
  /** Findings that have to do with it. */
  links: readonly ListedFinding[];
  isCurrent: boolean;
}

/** One finding: where, what, what to do; the current one is brought into view. */
export function FindingCard({ session, item, links, isCurrent }: FindingCardProps) {
  const styles = useFindingsStyles();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  const { finding, label } = item;
  const { sheet, cell, message, silenced } = finding;
  const place = sheet !== null && cell !== null ? { sheet, cell } : null;
  const where = place ? placeText(place) : paneTexts.list.wholeDocument;
  return (
    <li
      ref={ref}
      aria-current={isCurrent ? "true" : undefined}
      data-stop
      className={mergeClasses(styles.card, isCurrent && styles.current, silenced !== null && styles.silenced)}
    >
      <span className={styles.where}>
        {place ? (
          <PlaceLink
            place={place}
            label={paneTexts.actions.goToCell}
            onGo={() => void (silenced ? session.reveal(place) : session.goTo(item.id))}
          />
        ) : (
          where
        )}
        {label !== null && (
          <>
            {" · "}
            <Italian>{label}</Italian>
          </>
        )}
      </span>
      <p className={styles.message}>
        <Italian>{message}</Italian>
      </p>
      <FindingDetails session={session} finding={finding} links={links} />
      <FindingActions session={session} item={item} where={where} />
    </li>
  );
}
