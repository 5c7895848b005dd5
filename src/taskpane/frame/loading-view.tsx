// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";

// In step with the page before any script, taskpane.html: the same boxes in the same places.
const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  box: {
    height: "32px",
    marginTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { boxSizing: "border-box", border: "1px solid GrayText" },
  },
  header: { height: "44px" },
  plan: { height: "160px" },
});

/** The pane's outline, while the workbook is read for the first time. */
export function LoadingView() {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.title}>{paneTexts.product}</p>
      <p role="status" className={styles.line}>
        {paneTexts.loading}
      </p>
      <div className={mergeClasses(styles.box, styles.header)} />
      <div className={styles.box} />
      <div className={styles.box} />
      <div className={mergeClasses(styles.box, styles.plan)} />
    </div>
  );
}
