// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { menuTexts } from "../../texts/menu";
import type { Session } from "../session/session";

/** Fetched when the menu is first opened. */
const MoreMenu = lazy(async () => ({ default: (await import("./more-menu")).MoreMenu }));

const useStyles = makeStyles({ button: { flexShrink: 0 } });

/** Opens the menu «Altro»: what belongs to the pane rather than to the plan. */
export function MoreButton({ session }: { session: Session }) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const closed = (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={menuTexts.more}
      title={menuTexts.more}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <MoreMenu session={session} />
    </Suspense>
  );
}
