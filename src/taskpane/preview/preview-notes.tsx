// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewTexts as texts } from "../../texts/preview";
import type { AllegatoChanges } from "../../allegato/changes/allegato-changes";
import { Italian } from "../frame/italian";
import { countPrinted } from "./printed-findings";
import type { Previewed } from "./use-previewed";

const useStyles = makeStyles({
  notes: {
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
    "& summary": { minHeight: "24px" },
  },
});

interface PreviewNotesProps {
  previewed: Previewed;
  /** Open errors. */
  errors: number;
  marksDraft: boolean;
}

/** What to know before the sheets are written. */
export function PreviewNotes({ previewed, errors, marksDraft }: PreviewNotesProps) {
  const styles = useStyles();
  const { findings, changes } = previewed;
  const edited = changes?.editedSheets ?? [];
  const found = countPrinted(findings);
  return (
    <section aria-label={texts.notes} className={styles.notes}>
      {errors > 0 && marksDraft && <p>{texts.draft(errors)}</p>}
      <p>{found === 0 ? texts.noFindings : texts.findings(found)}</p>
      {changes === null ? <p>{texts.firstTime}</p> : <Changes changes={changes} />}
      {edited.length > 0 && <Names title={texts.edited(edited.length)} names={edited} />}
    </section>
  );
}

const KINDS = ["addedCards", "removedCards", "alteredCards", "alteredSheets"] as const;

function Changes({ changes }: { changes: AllegatoChanges }) {
  const some = KINDS.filter((kind) => changes[kind].length > 0);
  if (some.length === 0) return <p>{texts.unchanged}</p>;
  return (
    <>
      <p>{texts.changed}</p>
      {some.map((kind) => (
        <Names key={kind} title={texts[kind](changes[kind].length)} names={changes[kind]} />
      ))}
    </>
  );
}

/** How many, and which. */
function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Italian>{name}</Italian>
          </li>
        ))}
      </ul>
    </details>
  );
}
