// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { Session } from "../session/session";
import type { Walk } from "../session/walk";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { minWidth: "auto" },
  position: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface WalkBarProps {
  session: Session;
  walk: Walk;
}

/** Walks the findings one by one; each step selects the cell and is read out. */
export function WalkBar({ session, walk: { items, at, previous, next } }: WalkBarProps) {
  const styles = useStyles();
  const { list } = paneTexts;
  const finding = items[at]?.finding;
  return (
    <div role="group" aria-label={list.walk} className={styles.bar}>
      <Button
        size="small"
        className={styles.button}
        icon={<ChevronUp20Regular />}
        disabledFocusable={previous < 0}
        onClick={() => void session.step("previous")}
      >
        {list.previous}
      </Button>
      <Button
        size="small"
        className={styles.button}
        icon={<ChevronDown20Regular />}
        iconPosition="after"
        disabledFocusable={next < 0}
        onClick={() => void session.step("next")}
      >
        {list.next}
      </Button>
      <span role="status" className={styles.position}>
        {list.position(at + 1, items.length)}
        <VisuallyHidden>{finding && <Spoken finding={finding} />}</VisuallyHidden>
      </span>
    </div>
  );
}

function Spoken({ finding: { sheet, cell, message } }: { finding: Finding }) {
  return (
    <>
      {`. ${sheet !== null && cell !== null ? `${paneTexts.placeInFull(sheet, cell)}: ` : ""}`}
      <Italian>{message}</Italian>
    </>
  );
}
