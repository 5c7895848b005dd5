// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, useState } from "react";
import type { Session } from "../session/session";
import type { NewPlanPageProps } from "./new-plan-page";

/** How far the user is with beginning a plan. */
interface NewPlanWay {
  /** The page that leads there; null until it is asked for, and once it is given up. */
  NewPlanPage: ComponentType<NewPlanPageProps> | null;
  isGivenUp: boolean;
  begin: () => void;
  giveUp: () => void;
}

/** The page that begins a plan is fetched when asked for: it is no part of what opens with the pane. */
export function useNewPlan(session: Pick<Session, "loadFailed">, hasPlan: boolean): NewPlanWay {
  const [page, setPage] = useState<Pick<NewPlanWay, "NewPlanPage"> | null>(null);
  const [isGivenUp, setGivenUp] = useState(false);
  // Once there is a plan, the next one begins anew.
  if (hasPlan && page !== null) setPage(null);
  return {
    NewPlanPage: page?.NewPlanPage ?? null,
    isGivenUp,
    begin: () => {
      import("./new-plan-page").then(({ NewPlanPage }) => {
        setPage({ NewPlanPage });
      }, session.loadFailed);
    },
    giveUp: () => {
      setPage(null);
      setGivenUp(true);
    },
  };
}
