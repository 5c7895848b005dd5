// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { NoPlanError } from "../../reading/no-plan-error";
import { menuTexts } from "../../texts/menu";
import { paneTexts } from "../../texts/pane";
import { noPlanText } from "../../texts/reading";
import { Italian } from "../frame/italian";
import { MessagePage } from "../frame/message-page";
import { MoreButton } from "../frame/more-button";
import { NoticeBar } from "../frame/notice-bar";
import { usePlace } from "../frame/use-place";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

interface NoPlanPageProps {
  session: Session;
  state: SessionState;
  error: NoPlanError;
  /** Ways to a plan that come before those of this page. */
  children?: ReactNode;
}

/** A workbook without a plan: why nothing was found, and the ways to one. */
export function NoPlanPage({ session, state: { task, notice }, error, children }: NoPlanPageProps) {
  const { openExample } = usePlace();
  return (
    <>
      <MessagePage
        title={paneTexts.noPlanTitle}
        menu={<MoreButton session={session} />}
        onRetry={() => void session.check()}
        busy={task !== null}
        actions={
          <>
            {children}
            {openExample && (
              <Button
                onClick={() =>
                  void session.aside("example", async () => {
                    await openExample();
                    return { kind: "example" };
                  })
                }
              >
                {menuTexts.openExample}
              </Button>
            )}
          </>
        }
      >
        <p>
          <Italian>{noPlanText(error)}</Italian>
        </p>
      </MessagePage>
      <NoticeBar session={session} notice={notice} />
    </>
  );
}
