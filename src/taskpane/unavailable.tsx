// SPDX-License-Identifier: EUPL-1.2
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { startTexts } from "../texts/start";
import { MessagePage } from "./frame/message-page";
import { useTheme } from "./frame/theme";

const useStyles = makeStyles({
  page: { boxSizing: "border-box", minHeight: "100%", padding: tokens.spacingHorizontalM },
});

interface UnavailableProps {
  reason: keyof typeof startTexts;
  onRetry: () => void;
}

/** What stands in the pane's place where it cannot work: outside Excel, in an Excel too old, without office.js. */
export function Unavailable({ reason, onRetry }: UnavailableProps) {
  const styles = useStyles();
  const { title, body } = startTexts[reason];
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      <MessagePage title={title} onRetry={onRetry}>
        {body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </MessagePage>
    </FluentProvider>
  );
}
