// SPDX-License-Identifier: EUPL-1.2
import { useId } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { AddedPart, RemovedPart } from "../../exchange/merge";
import type { NewPart } from "../../exchange/new-part";
import { exchangeTexts } from "../../texts/exchange";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  said: { paddingInlineStart: tokens.spacingHorizontalXXXL, fontSize: tokens.fontSizeBase200 },
  texts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  inside: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  body: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface PartsProps<Part> {
  parts: readonly Part[];
  /** Those that are taken. */
  taken: ReadonlySet<Part>;
  onTake: (part: Part, isTaken: boolean) => void;
}

/** What is new in the returned file, each with all it says, to be added or not. */
export function AddedParts({ parts, taken, onTake }: PartsProps<AddedPart>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {parts.map((part, n) => (
        <li key={n}>
          <Checkbox
            label={exchangeTexts.add(part.element)}
            checked={taken.has(part)}
            onChange={(_event, { checked }) => {
              onTake(part, checked === true);
            }}
          />
          <div className={styles.said}>
            <PartTexts part={part} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function PartTexts({ part }: { part: NewPart }) {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.texts}>
        {part.texts.map(({ name, label, text }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {part.parts.map((inside, n) => (
        <div key={n}>
          <p className={styles.inside}>{inside.element}</p>
          <PartTexts part={inside} />
        </div>
      ))}
    </>
  );
}

/** What the returned file does not have any more: it stays unless the user says otherwise. */
export function RemovedParts({ parts, taken, onTake }: PartsProps<RemovedPart>) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <p id={id} className={styles.body}>
        {exchangeTexts.removedBody}
      </p>
      <ul className={styles.list} aria-describedby={id}>
        {parts.map((part) => (
          <li key={part.at}>
            <Checkbox
              label={exchangeTexts.remove(part.element)}
              checked={taken.has(part)}
              onChange={(_event, { checked }) => {
                onTake(part, checked === true);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
