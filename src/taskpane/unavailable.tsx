// SPDX-License-Identifier: EUPL-1.2
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../texts/pane";
import { MessagePage } from "./frame/message-page";
import { useTheme } from "./frame/theme";

const useStyles = makeStyles({
  page: { boxSizing: "border-box", minHeight: "100%", padding: tokens.spacingHorizontalM },
});

interface UnavailableProps {
  reason: "elsewhere" | "too-old";
  onRetry: () => void;
}

/** What stands in the pane's place where it cannot work: outside Excel, or in an Excel that is too old. */
export function Unavailable({ reason, onRetry }: UnavailableProps) {
  const styles = useStyles();
  const { title, body } = reason === "too-old" ? paneTexts.tooOld : paneTexts.outsideExcel;
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
