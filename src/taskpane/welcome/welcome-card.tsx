// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { menuTexts } from "../../texts/menu";
import { hasSeenWelcome, rememberWelcome } from "./seen";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  lines: { margin: 0, paddingInlineStart: "18px" },
});

/** At the first start: how the pane works in three lines, until the user begins. */
export function WelcomeCard({ onStart }: { onStart: () => void }) {
  const styles = useStyles();
  const id = useId();
  const [isShown, setShown] = useState(() => !hasSeenWelcome());
  if (!isShown) return null;
  const { title, lines, start } = menuTexts.welcome;
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button
        appearance="primary"
        onClick={() => {
          rememberWelcome();
          setShown(false);
          onStart();
        }}
      >
        {start}
      </Button>
    </section>
  );
}
