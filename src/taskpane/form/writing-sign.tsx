// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, Spinner } from "@fluentui/react-components";
import { formTexts } from "../../texts/form";

const useStyles = makeStyles({
  // Beside the label, where it moves nothing; what is written at once needs no sign.
  sign: {
    position: "absolute",
    insetBlockStart: "2px",
    insetInlineEnd: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "400ms",
    animationDuration: "100ms",
    animationFillMode: "both",
  },
});

/** A text on its way to the cell. */
export function WritingSign() {
  const styles = useStyles();
  return <Spinner className={styles.sign} size="extra-tiny" aria-label={formTexts.writing} />;
}
