// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Task } from "../session/state";

const useStyles = makeStyles({
  line: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const TASKS: Record<Task, string> = {
  check: paneTexts.checking,
  update: paneTexts.updating,
  mark: paneTexts.marking,
  generate: `${paneTexts.generating}…`,
  fix: paneTexts.fixing,
  undo: paneTexts.undoing,
  grow: paneTexts.growing,
  silence: paneTexts.silencingNow,
  list: paneTexts.silencingNow,
};

/** What is under way or, at rest, when the workbook was last checked. Not read out: outcomes are. */
export function StatusLine({ task, checkedAt }: { task: Task | null; checkedAt: Date }) {
  const styles = useStyles();
  const time = checkedAt.toLocaleTimeString("it-IT", { hour: "2-digit", minute: "2-digit" });
  return <p className={styles.line}>{task === null ? paneTexts.checkedAt(time) : TASKS[task]}</p>;
}
