// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "react";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import type { CellEdit } from "../../workbook/cell-edit";
import type { CellValue } from "../../workbook/snapshot";
import type { Session } from "../session/session";
import { PlaceLink } from "./place-link";
import { placeText } from "./place-text";
import { useFindingsStyles } from "./use-findings-styles";

const { list } = paneTexts;
const LONGEST_TEXT = 240;

interface FindingDetailsProps {
  session: Session;
  finding: Pick<Finding, "sheet" | "cell" | "seen" | "expected" | "related" | "fix" | "silenced">;
}

/** What was seen, what was expected, what the correction would write, and the cells it has to do with. */
export function FindingDetails({ session, finding }: FindingDetailsProps) {
  const styles = useFindingsStyles();
  const { seen, expected, related, silenced } = finding;
  return (
    <>
      <dl className={styles.details}>
        {seen !== null && <Detail term={list.seen}>{shownText(seen)}</Detail>}
        {expected !== null && <Detail term={list.expected}>{shownText(expected)}</Detail>}
        {furtherEdits(finding).map((edit) => (
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

/** What the correction writes besides the expected text in the finding's own cell, which has been said. */
const furtherEdits = ({ sheet, cell, expected, fix }: FindingDetailsProps["finding"]): CellEdit[] =>
  (fix ?? []).filter((edit) => edit.sheet !== sheet || edit.cell !== cell || edit.value !== expected);

/** Cells hold thousands of characters: their beginning is enough to know them. */
function shownText(value: CellValue): string {
  const text = String(value);
  if (text === "") return list.blank;
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
}
