// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Wanted } from "../../editing/correct-all";
import type { PlanDocument } from "../../plan/plan-document";
import type { Finding } from "../../rules/finding";
import type { Proposal } from "../corrections/proposal";
import type { Session } from "../session/session";

/** What the user is asked about. */
type Subject =
  | { kind: "correct"; proposal: Proposal }
  /** The proposed corrections of many findings, as one. */
  | { kind: "correct-many"; title: string; body?: string; wanted: Wanted }
  | { kind: "silence"; findings: readonly Finding[] }
  | { kind: "appropriations" };

const Ask = createContext<(subject: Subject) => void>(() => undefined);

/** Opens a dialog about something; the element that had the focus gets it back. */
export const useAsk = (): ((subject: Subject) => void) => useContext(Ask);

interface DialogsProps {
  session: Session;
  /** The plan as it stands. */
  document: PlanDocument;
  children: ReactNode;
}

/** Gives its children the way to ask the user, and shows the one dialog there is at a time. */
export function Dialogs({ session, document, children }: DialogsProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const onClose = (): void => {
    setDialog(null);
  };
  const ask = (subject: Subject): void => {
    dialogAbout(subject, { session, document, onClose }).then(setDialog, session.loadFailed);
  };
  return (
    <Ask value={ask}>
      {children}
      {dialog}
    </Ask>
  );
}

/** Dialogs are fetched when first asked for: they are no part of what opens with the pane. */
async function dialogAbout(subject: Subject, common: CommonProps): Promise<ReactNode> {
  switch (subject.kind) {
    case "correct": {
      const { CorrectionDialog } = await import("../corrections/correction-dialog");
      return <CorrectionDialog {...common} proposal={subject.proposal} />;
    }
    case "correct-many": {
      const { kind: _kind, wanted, ...about } = subject;
      const choices = [await common.session.propose(wanted)];
      return dialogAbout({ kind: "correct", proposal: { ...about, choices } }, common);
    }
    case "appropriations": {
      const { AppropriationsDialog } = await import("../appropriations/appropriations-dialog");
      return <AppropriationsDialog {...common} />;
    }
    case "silence": {
      const { session, onClose } = common;
      const { SilenceDialog } = await import("../silencing/silence-dialog");
      return <SilenceDialog session={session} findings={subject.findings} onClose={onClose} />;
    }
  }
}

/** What dialogs are given. */
interface CommonProps extends Omit<DialogsProps, "children"> {
  onClose: () => void;
}
