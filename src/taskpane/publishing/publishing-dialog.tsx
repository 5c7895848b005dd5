// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { publishingTexts as texts } from "../../texts/publishing";
import type { CheckedPlan } from "../core/checked-plan";
import { NoticeBar } from "../frame/notice-bar";
import { useLoadFailure } from "../frame/use-load-failure";
import { usePlace } from "../frame/use-place";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { Publish } from "../place";
import { countOpen } from "../session/finding-groups";
import type { Session } from "../session/session";
import { PublishedFileItem } from "./published-file-item";
import { type PreparedCopy, usePreparedCopy } from "./use-prepared-copy";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    "& p": { marginBlock: tokens.spacingVerticalXS },
  },
  note: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface PublishingDialogProps {
  session: Session;
  onClose: () => void;
}

/** The copy of the plan to be published: of the workbook as it is, and as it becomes meanwhile. */
export function PublishingDialog({ session, onClose }: PublishingDialogProps) {
  const { publish } = usePlace();
  const { view } = useSyncExternalStore(session.subscribe, session.getState);
  return publish && view.kind === "checked" ? (
    <OpenPublishing session={session} plan={view.plan} publish={publish} onClose={onClose} />
  ) : null;
}

interface OpenPublishingProps extends PublishingDialogProps {
  plan: CheckedPlan;
  publish: Publish;
}

function OpenPublishing({ session, plan, publish, onClose }: OpenPublishingProps) {
  const styles = useStyles();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void session.readAnew().then(() => {
      setRead(true);
    });
  }, [session]);
  const fail = useLoadFailure(session, onClose);
  const prepared = usePreparedCopy(plan, publish, fail);
  const { latest, notice } = session.getState();
  // What the workbook holds now may not be checked yet.
  const copy = isRead && latest?.document === plan.document ? prepared : null;
  const [agreed, setAgreed] = useState(false);
  const errors = countOpen(plan.result.findings).error;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>
            <p>{texts.body}</p>
            <p>{texts.where}</p>
            {errors > 0 && (
              <DraftNote
                errors={errors}
                isMarked={plan.document.settings.allegato.marksDraft}
                agreed={agreed}
                onAgree={setAgreed}
              />
            )}
            {copy === null ? (
              <Spinner size="tiny" label={texts.preparing} />
            ) : (
              <>
                {copy.edited.length > 0 && <EditedNote names={copy.edited} />}
                <ul aria-label={texts.files} className={styles.list}>
                  {copy.files.map((file) => (
                    <PublishedFileItem key={file.kind} file={file} unable={errors > 0 && !agreed} />
                  ))}
                </ul>
              </>
            )}
            <VisuallyHidden role="status">{copy && texts.ready}</VisuallyHidden>
            <NoticeBar session={session} notice={notice?.kind === "failed" ? notice : null} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface DraftNoteProps {
  errors: number;
  /** The pages say so. */
  isMarked: boolean;
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
}

/** Errors are open: whoever publishes all the same says so. */
function DraftNote({ errors, isMarked, agreed, onAgree }: DraftNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{isMarked ? texts.draft(errors) : texts.unmarkedDraft(errors)}</MessageBarBody>
      </MessageBar>
      <Checkbox
        label={texts.agree}
        checked={agreed}
        onChange={(_event, { checked }) => {
          onAgree(checked === true);
        }}
      />
    </div>
  );
}

/** Sheets whose edits are not in the copy. */
function EditedNote({ names }: { names: PreparedCopy["edited"] }) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.note} layout="multiline" intent="warning">
      <MessageBarBody>
        {texts.edited(names.length)}
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
