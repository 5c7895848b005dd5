// SPDX-License-Identifier: EUPL-1.2
import { useState, useSyncExternalStore } from "react";
import {
  Button,
  Dialog,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { AllegatoOptions } from "../../plan/allegato-options";
import type { PlanDocument } from "../../plan/plan-document";
import { previewTexts as texts } from "../../texts/preview";
import type { CheckedPlan } from "../core/checked-plan";
import { NoticeBar } from "../frame/notice-bar";
import { PublishButton } from "../frame/publish-button";
import { useLoadFailure } from "../frame/use-load-failure";
import { usePlace } from "../frame/use-place";
import { countOpen, type ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { AllegatoOptionsDialog } from "../settings/allegato-options-dialog";
import { IconButton } from "./icon-button";
import { PreviewNotes } from "./preview-notes";
import { PreviewPages } from "./preview-pages";
import { PrintPages } from "./print-pages";
import { usePreviewed } from "./use-previewed";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  waiting: { flexGrow: 1 },
  notice: { paddingInline: tokens.spacingHorizontalM },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  action: { flexGrow: 1 },
});

/** The whole of the window: what a page shows is small enough. */
const WHOLE = {
  boxSizing: "border-box",
  display: "flex",
  flexDirection: "column",
  width: "100vw",
  maxWidth: "none",
  height: "100dvh",
  maxHeight: "none",
  margin: 0,
  padding: 0,
  border: "none",
  borderRadius: 0,
} as const;

interface PreviewDialogProps {
  session: Session;
  onClose: () => void;
  onFinding: (finding: ListedFinding) => void;
}

/** The allegato before it is written; it follows the workbook and the options. */
export function PreviewDialog({ session, ...others }: PreviewDialogProps) {
  const { view } = useSyncExternalStore(session.subscribe, session.getState);
  return view.kind === "checked" ? <OpenPreview session={session} plan={view.plan} {...others} /> : null;
}

function OpenPreview({ session, plan, onClose, onFinding }: PreviewDialogProps & { plan: CheckedPlan }) {
  const styles = useStyles();
  const { print } = usePlace();
  const afterOptions = useRestoreFocusTarget();
  const { task, notice } = session.getState();
  const { document, result } = plan;
  /** Options that are being written: those of the plan until it is read again. */
  const [chosen, setChosen] = useState<{ options: AllegatoOptions; before: PlanDocument } | null>(null);
  const options = chosen?.before === document ? chosen.options : null;
  const [shown, setShown] = useState<"options" | "print" | null>(null);
  const fail = useLoadFailure(session, onClose);
  const previewed = usePreviewed(plan, options, fail);
  const hide = (): void => {
    setShown(null);
  };
  const save = async (given: AllegatoOptions): Promise<void> => {
    hide();
    setChosen({ options: given, before: document });
    await session.saveSettings({ ...document.settings, allegato: given });
    if (session.getState().notice?.kind === "failed") setChosen(null);
  };
  const current = options ?? document.settings.allegato;
  const busy = task !== null && task !== "update";
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface style={WHOLE}>
        <div className={styles.heading}>
          <DialogTitle>{texts.title}</DialogTitle>
          <IconButton icon={<DismissRegular />} name={texts.close} onClick={onClose} />
        </div>
        {previewed ? (
          <PreviewPages
            previewed={previewed}
            notes={
              <PreviewNotes
                previewed={previewed}
                errors={countOpen(result.findings).error}
                marksDraft={current.marksDraft}
              />
            }
            onFinding={onFinding}
          />
        ) : (
          <Spinner className={styles.waiting} label={texts.preparing} />
        )}
        <div className={styles.notice}>
          <NoticeBar session={session} notice={notice?.kind === "failed" ? notice : null} />
        </div>
        <div className={styles.actions}>
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={busy || previewed === null}
            onClick={() => {
              onClose();
              void session.generate();
            }}
          >
            {texts.write}
          </Button>
          <Button
            {...afterOptions}
            className={styles.action}
            disabledFocusable={busy}
            onClick={() => {
              setShown("options");
            }}
          >
            {texts.options}
          </Button>
          {print && (
            <Button
              className={styles.action}
              disabledFocusable={previewed === null}
              onClick={() => {
                setShown("print");
              }}
            >
              {texts.print}
            </Button>
          )}
          <PublishButton className={styles.action} disabledFocusable={busy} />
        </div>
        {shown === "options" && (
          <AllegatoOptionsDialog options={current} onSave={(given) => void save(given)} onClose={hide} />
        )}
        {shown === "print" && print && previewed && (
          <PrintPages pages={previewed.pages} print={print} onDone={hide} />
        )}
      </DialogSurface>
    </Dialog>
  );
}
