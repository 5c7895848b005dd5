// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "react";
import { Link } from "@fluentui/react-components";
import { italianDay } from "../../check-sheet/days";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import type { CellEdit } from "../../workbook/cell-edit";
import { Italian } from "../frame/italian";
import type { ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { changedPart, wholeOf } from "../corrections/changed-part";
import { DetailList } from "./detail-list";
import { PlaceLink } from "./place-link";
import { placeText } from "./place-text";
import { useFindingsStyles } from "./use-findings-styles";

const { list } = paneTexts;
const LONGEST_TEXT = 240;

interface FindingDetailsProps {
  session: Session;
  finding: Pick<Finding, "sheet" | "cell" | "seen" | "expected" | "related" | "corrections" | "silenced">;
  /** Findings that have to do with it. */
  links: readonly ListedFinding[];
}

/** What was seen, what was expected, and the cells and findings it has to do with. */
export function FindingDetails({ session, finding, links }: FindingDetailsProps) {
  const styles = useFindingsStyles();
  const { seen, expected, related, silenced } = finding;
  return (
    <>
      <DetailList
        details={[
          ...(seen === null ? [] : [{ term: list.seen, content: <ShownText text={seen} /> }]),
          ...(expected === null ? [] : [{ term: list.expected, content: <ShownText text={expected} /> }]),
          ...unsaidEdits(finding).map((edit) => ({ term: list.correction, content: editText(edit) })),
          ...(related.length === 0
            ? []
            : [
                {
                  term: list.related,
                  content: related.map((place, index) => (
                    <Fragment key={placeText(place)}>
                      {index > 0 && "; "}
                      <PlaceLink place={place} onGo={() => void session.reveal(place)} />
                    </Fragment>
                  )),
                },
              ]),
          ...(links.length === 0
            ? []
            : [{ term: list.linked, content: <FindingLinks session={session} links={links} /> }]),
        ]}
      />
      {silenced && (
        <p className={styles.message}>{list.silenced(silenced.reason, italianDay(silenced.date))}</p>
      )}
    </>
  );
}

function FindingLinks({ session, links }: Pick<FindingDetailsProps, "session" | "links">) {
  const styles = useFindingsStyles();
  return (
    <ul className={styles.links}>
      {links.map(({ id, title, finding: { rule } }) => (
        <li key={id}>
          <Link as="button" inline onClick={() => void session.goTo(id)}>
            <Italian>{title}</Italian> ({rule})
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What the proposed correction writes besides the expected text in the finding's own cell, which has been said. */
const unsaidEdits = ({ sheet, cell, expected, corrections }: FindingDetailsProps["finding"]): CellEdit[] =>
  corrections[0]?.kind === "safe"
    ? corrections[0].edits.filter(
        (edit) => edit.sheet !== sheet || edit.cell !== cell || edit.value !== expected,
      )
    : [];

function editText(edit: CellEdit): string {
  const { before, after } = changedPart(edit.expected, edit.value);
  return list.replaced(placeText(edit), wholeOf(before), wholeOf(after));
}

/** Cells hold thousands of characters: their beginning is enough to know them. */
function ShownText({ text }: { text: string }) {
  if (text === "") return list.blank;
  return <Italian>{text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text}</Italian>;
}
