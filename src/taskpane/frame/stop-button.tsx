// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useLayoutEffect, useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

const useStyles = makeStyles({ hidden: { visibility: "hidden" } });

/** Where Esc means something else. */
const OTHER_ESCAPES =
  "input, textarea, select, [role=combobox], [role=menu], [role=dialog], [role=alertdialog]";

export interface StopButtonProps {
  session: Pick<Session, "stop">;
  stop: SessionState["stop"];
}

/** Stops what is under way, as Esc does. It keeps its place while there is nothing to stop. */
export function StopButton({ session, stop }: StopButtonProps) {
  const styles = useStyles();
  /** The button when it had the focus last, and where the focus came from. */
  const focus = useRef<{ on: EventTarget; from: EventTarget | null } | null>(null);
  useLayoutEffect(() => {
    const { on, from } = focus.current ?? {};
    if (stop === null && document.activeElement === on && from instanceof HTMLElement) from.focus();
  }, [stop]);
  useEffect(() => {
    if (stop !== "offered") return undefined;
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      const isOthers = target instanceof Element && target.closest(OTHER_ESCAPES) !== null;
      if (key === "Escape" && !defaultPrevented && !isOthers) session.stop();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [session, stop]);
  return (
    <Button
      size="small"
      className={stop === null ? styles.hidden : undefined}
      disabledFocusable={stop === "asked"}
      onFocus={({ currentTarget, relatedTarget }) => {
        focus.current = { on: currentTarget, from: relatedTarget };
      }}
      onClick={session.stop}
    >
      {paneTexts.actions.stop}
    </Button>
  );
}
