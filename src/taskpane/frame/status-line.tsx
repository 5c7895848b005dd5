// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { formTexts } from "../../texts/form";
import { paneTexts } from "../../texts/pane";
import { premisePaneTexts } from "../../texts/premise-pane";
import type { Session } from "../session/session";
import type { SessionState, Task } from "../session/state";
import { StopButton } from "./stop-button";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", minHeight: "24px" },
  text: {
    flexGrow: 1,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  ways: { display: "grid", justifyItems: "end", "& > *": { gridArea: "1 / 1" } },
});

/** What is said while a task is under way. */
const tasks = (): Record<Task, string> => ({
  check: paneTexts.checking,
  update: paneTexts.updating,
  mark: paneTexts.marking,
  generate: `${paneTexts.generating}…`,
  fix: paneTexts.fixing,
  undo: paneTexts.undoing,
  grow: paneTexts.growing,
  offer: paneTexts.offering,
  create: paneTexts.creating,
  merge: paneTexts.merging,
  settings: paneTexts.settling,
  premise: premisePaneTexts.writing,
  silence: paneTexts.silencingNow,
  list: paneTexts.silencingNow,
});

interface StatusLineProps {
  session: Session;
  state: Pick<SessionState, "task" | "undoable" | "stop" | "latest" | "unchecked">;
  /** When the findings shown were found; null while they are looked for anew. */
  checkedAt: Date | null;
}

/**
 * What is under way or, at rest, when the workbook was last checked, which is not read out: outcomes are. Beside it,
 * the way back from what the pane wrote or, in the same place, the way to stop what is under way.
 */
export function StatusLine({ session, state, checkedAt }: StatusLineProps) {
  const styles = useStyles();
  const { task, undoable, stop, latest, unchecked } = state;
  const behind = latest === unchecked ? paneTexts.unchecked : paneTexts.checking;
  const atRest = checkedAt
    ? paneTexts.checkedAt(checkedAt.toLocaleTimeString("it-IT", { hour: "2-digit", minute: "2-digit" }))
    : behind;
  const underWay = stop === "asked" ? paneTexts.stopping : task && tasks()[task];
  return (
    <div className={styles.line}>
      <p className={styles.text}>{underWay ?? atRest}</p>
      <div className={styles.ways}>
        <StopButton session={session} stop={stop} />
        {undoable && stop === null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            disabledFocusable={task !== null && task !== "update"}
            onClick={() => void session.undo()}
          >
            {formTexts.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
