// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { formTexts } from "../../texts/form";
import { paneTexts } from "../../texts/pane";
import { premisePaneTexts } from "../../texts/premise-pane";
import type { Session } from "../session/session";
import type { SessionState, Task } from "../session/state";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: "24px" },
  text: {
    flexGrow: 1,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
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
  state: Pick<SessionState, "task" | "undoable">;
  /** When the findings shown were found; null while they are looked for anew. */
  checkedAt: Date | null;
}

/**
 * What is under way or, at rest, when the workbook was last checked, which is not read out: outcomes are. Beside it,
 * the way back from what the pane wrote.
 */
export function StatusLine({ session, state: { task, undoable }, checkedAt }: StatusLineProps) {
  const styles = useStyles();
  const atRest = checkedAt
    ? paneTexts.checkedAt(checkedAt.toLocaleTimeString("it-IT", { hour: "2-digit", minute: "2-digit" }))
    : paneTexts.checking;
  return (
    <div className={styles.line}>
      <p className={styles.text}>{task === null ? atRest : tasks()[task]}</p>
      {undoable && (
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
  );
}
