// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Filling } from "../../progress/progress";
import { progressTexts } from "../../texts/progress";

const useStyles = makeStyles({
  meter: { display: "block", maxWidth: "280px", paddingBlockEnd: tokens.spacingVerticalXS },
  // In high contrast the part still to do would have no colour of its own.
  bar: { "@media (forced-colors: active)": { outline: "1px solid CanvasText" } },
  words: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How much of a part of the plan is filled in, as a bar and in words. */
export function ProgressMeter({ filled, wanted }: Filling) {
  const styles = useStyles();
  const words = progressTexts.summary({ filled, wanted });
  return (
    <span className={styles.meter}>
      <span className={styles.words}>{words}</span>
      <ProgressBar
        className={styles.bar}
        as="div"
        aria-label={progressTexts.label}
        aria-valuetext={words}
        value={filled}
        max={Math.max(wanted, 1)}
      />
    </span>
  );
}
