// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useCallback, useRef, useState } from "react";
import type { PlanDocument } from "../../plan/plan-document";
import type { ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { Ask, type Subject } from "./use-ask";

interface DialogsProps {
  session: Session;
  /** The plan as it stands. */
  document: PlanDocument;
  /** Shows a finding among the others. */
  showFinding: (finding: ListedFinding) => void;
  children: ReactNode;
}

/** Gives its children the way to ask the user, and shows the one dialog there is at a time. */
export function Dialogs({ session, document, showFinding, children }: DialogsProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  /** Number of the last question: one that was given up or replaced by another shows nothing any more. */
  const last = useRef(0);
  const ask = useCallback(
    (subject: Subject): void => {
      const question = ++last.current;
      const onClose = (): void => {
        last.current += 1;
        setDialog(null);
      };
      const isAsked = (): boolean => question === last.current;
      const show = (shown: ReactNode): void => {
        if (isAsked()) setDialog(shown);
      };
      showDialog(subject, { session, document, showFinding, onClose, isAsked }, show).catch(
        (error: unknown) => {
          onClose();
          session.loadFailed(error);
        },
      );
    },
    [session, document, showFinding],
  );
  return (
    <Ask value={ask}>
      {children}
      {dialog}
    </Ask>
  );
}

/** What dialogs are given. */
interface CommonProps extends Omit<DialogsProps, "children"> {
  onClose: () => void;
  /** False once the dialog is closed, or another one asked for. */
  isAsked: () => boolean;
}

/** Dialogs are fetched when first asked for: they are no part of what opens with the pane. */
async function showDialog(
  subject: Subject,
  common: CommonProps,
  show: (dialog: ReactNode) => void,
): Promise<void> {
  const { showFinding, isAsked, ...shared } = common;
  const { session, onClose } = shared;
  /** What was written last may be read, but not checked yet: whoever edits it begins from there. */
  const latest = (): PlanDocument => session.getState().latest?.document ?? shared.document;
  switch (subject.kind) {
    case "correct": {
      const { CorrectionDialog } = await import("../corrections/correction-dialog");
      show(<CorrectionDialog {...shared} proposal={subject.proposal} />);
      return;
    }
    case "correct-many": {
      const { CorrectionDialog } = await import("../corrections/correction-dialog");
      const { kind: _kind, wanted, ...about } = subject;
      show(<CorrectionDialog {...shared} proposal={{ ...about, choices: null }} />);
      await painted();
      const proposed = await session.propose(wanted, isAsked);
      if (proposed === null) return;
      const { left, ...choice } = proposed;
      show(<CorrectionDialog {...shared} proposal={{ ...about, choices: [choice], left }} />);
      return;
    }
    case "appropriations": {
      const { AppropriationsDialog } = await import("../appropriations/appropriations-dialog");
      show(<AppropriationsDialog {...shared} />);
      return;
    }
    case "settings": {
      const { SettingsDialog } = await import("../settings/settings-dialog");
      show(<SettingsDialog session={session} settings={latest().settings} onClose={onClose} />);
      return;
    }
    case "premise": {
      const { PremiseDialog } = await import("../premise/premise-dialog");
      show(<PremiseDialog session={session} premise={latest().plan.premise} onClose={onClose} />);
      return;
    }
    case "add-programme": {
      const { ProgrammeDialog } = await import("../form/programme-dialog");
      show(<ProgrammeDialog like={subject.like} session={session} plan={latest().plan} onClose={onClose} />);
      return;
    }
    case "paste": {
      const { PasteDialog } = await import("../paste/paste-dialog");
      show(<PasteDialog {...shared} at={subject.at} />);
      return;
    }
    case "preview": {
      const { PreviewDialog } = await import("../preview/preview-dialog");
      void session.readAnew();
      const onFinding = (finding: ListedFinding): void => {
        onClose();
        showFinding(finding);
      };
      show(<PreviewDialog session={session} onClose={onClose} onFinding={onFinding} />);
      return;
    }
    case "publish": {
      const { PublishingDialog } = await import("../publishing/publishing-dialog");
      show(<PublishingDialog session={session} onClose={onClose} />);
      return;
    }
    case "merge": {
      const { MergeDialog } = await import("../exchange/merge-dialog");
      show(<MergeDialog session={session} onClose={onClose} />);
      return;
    }
    case "silence": {
      const { SilenceDialog } = await import("../silencing/silence-dialog");
      show(<SilenceDialog session={session} findings={subject.findings} onClose={onClose} />);
    }
  }
}

/** Resolves once what was last drawn is on the screen: work that takes its time must not keep it back. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
