// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "react";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import type { CellValue } from "../../workbook/snapshot";
import type { Session } from "../session/session";
import { PlaceLink } from "./place-link";
import { placeText } from "./place-text";
import { useFindingsStyles } from "./use-findings-styles";

const { list } = paneTexts;

interface FindingDetailsProps {
  session: Session;
  finding: Pick<Finding, "seen" | "expected" | "related" | "fix" | "silenced">;
}

/** What was seen, what was expected, what the correction would write, and the cells it has to do with. */
export function FindingDetails({ session, finding }: FindingDetailsProps) {
  const styles = useFindingsStyles();
  const { seen, expected, related, fix, silenced } = finding;
  return (
    <>
      <dl className={styles.details}>
        {seen !== null && <Detail term={list.seen}>{shownText(seen)}</Detail>}
        {expected !== null && <Detail term={list.expected}>{shownText(expected)}</Detail>}
        {fix?.map((edit) => (
          <Detail key={placeText(edit)} term={list.correction}>
            {list.replaced(placeText(edit), shownText(edit.expected), shownText(edit.value))}
          </Detail>
        ))}
        {related.length > 0 && (
          <Detail term={list.related}>
            {related.map((place, index) => (
              <Fragment key={placeText(place)}>
                {index > 0 && "; "}
                <PlaceLink place={place} onGo={() => void session.reveal(place)} />
              </Fragment>
            ))}
          </Detail>
        )}
      </dl>
      {silenced && <p className={styles.message}>{list.silenced(silenced.reason, silenced.date)}</p>}
    </>
  );
}

function Detail({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const shownText = (value: CellValue): string => (value === "" ? list.blank : String(value));
