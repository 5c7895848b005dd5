// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { publishingTexts as texts } from "../../texts/publishing";
import { WorkbookError } from "../../workbook/workbook-error";
import { ErrorText } from "../frame/error-text";
import type { CopiedFile, GivenFile, PublishedFile } from "../place";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
  outcome: { overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface FileProps<File> {
  file: File;
  unable: boolean;
}

/** A file to publish: the button that gives it, and what became of it. */
export const PublishedFileItem = ({ file, unable }: FileProps<PublishedFile>) => (
  <li>
    {file.way === "clipboard" ? (
      <Copied file={file} unable={unable} />
    ) : (
      <Given file={file} unable={unable} />
    )}
  </li>
);

/** What became of a file. */
type Outcome = "window" | "file" | WorkbookError;

function Given({ file, unable }: FileProps<GivenFile>) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const give = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await outcomeOf(file));
    setBusy(false);
  };
  return (
    <>
      <GiveButton file={file} unable={unable || busy} onClick={() => void give()} />
      <p role="status" className={styles.outcome}>
        {outcome instanceof WorkbookError ? (
          <span className={styles.problem}>
            <ErrorText error={outcome} />
          </span>
        ) : (
          outcome && texts.given[outcome](file.name)
        )}
      </p>
    </>
  );
}

const outcomeOf = ({ give }: GivenFile): Promise<Outcome> =>
  give().catch((cause: unknown) =>
    cause instanceof WorkbookError ? cause : new WorkbookError("unknown", [], { cause }),
  );

function Copied({ file, unable }: FileProps<CopiedFile>) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async (): Promise<void> => {
    setOutcome(null);
    setOutcome((await copyText(file.text)) ? "copied" : "refused");
  };
  return (
    <>
      <GiveButton file={file} unable={unable} onClick={() => void copy()} />
      <p role="status" className={styles.outcome}>
        {outcome === "copied" && texts.copied(file.name, texts.encodings[file.kind])}
      </p>
      {outcome === "refused" && <CopyByHand file={file} />}
    </>
  );
}

function GiveButton({ file, unable, onClick }: FileProps<PublishedFile> & { onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button className={styles.button} disabledFocusable={unable} onClick={onClick}>
      {texts.give[file.way](texts.contents[file.kind])}
    </Button>
  );
}

/** A text that the clipboard did not take: it is selected, for the user to copy. */
function CopyByHand({ file: { kind, name, text } }: { file: CopiedFile }) {
  const field = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
    // What to do with it stands below.
    field.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={field}>
      <Field label={texts.byHand(name)} hint={texts.byHandHint(name, texts.encodings[kind])}>
        <Textarea textarea={{ ref: area }} readOnly value={text} />
      </Field>
    </div>
  );
}
