// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Offer } from "../../exchange/offer";
import type { Choice } from "../../exchange/take";
import type { PlanDocument } from "../../plan/plan-document";
import { exchangeTexts } from "../../texts/exchange";
import { ProposedItems } from "../paste/proposed-items";
import { AddedParts, RemovedParts } from "./parts";
import { offeredGroups } from "./offered";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    marginBlock: tokens.spacingVerticalM,
    marginBlockEnd: 0,
    overflowWrap: "anywhere",
  },
  byHand: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface DifferenceListProps {
  /** The plan that the returned one was compared with. */
  document: PlanDocument;
  offer: Offer;
  /** What is taken of the offer. */
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Every difference under its element, then what is new, what is not there any more, and what there is to do in the sheet. */
export function DifferenceList({ document, offer, choice, onChoose }: DifferenceListProps) {
  const { differences, added, removed, byHand } = offer;
  return (
    <>
      <p role="status">{exchangeTexts.differences(differences.length + added.length + removed.length)}</p>
      {offeredGroups(document, differences).map(({ element, proposed }) => (
        <Section key={proposed[0]?.field.at} title={element}>
          <ProposedItems
            proposed={proposed}
            refused={
              new Set(differences.filter((one) => !choice.differences.includes(one)).map(({ at }) => at))
            }
            onRefuse={(at, isRefused) => {
              const [one] = differences.filter((each) => each.at === at);
              if (one)
                onChoose({
                  ...choice,
                  differences: chosen(differences, choice.differences, one, !isRefused),
                });
            }}
          />
        </Section>
      ))}
      {added.length > 0 && (
        <Section title={exchangeTexts.added}>
          <AddedParts
            parts={added}
            taken={new Set(choice.added)}
            onTake={(part, isTaken) => {
              onChoose({ ...choice, added: chosen(added, choice.added, part, isTaken) });
            }}
          />
        </Section>
      )}
      {removed.length > 0 && (
        <Section title={exchangeTexts.removed}>
          <RemovedParts
            parts={removed}
            taken={new Set(choice.removed)}
            onTake={(part, isTaken) => {
              onChoose({ ...choice, removed: chosen(removed, choice.removed, part, isTaken) });
            }}
          />
        </Section>
      )}
      {byHand.length > 0 && <ByHand texts={byHand} />}
    </>
  );
}

/** What is chosen once one thing is taken or left, in the order of all. */
const chosen = <T,>(all: readonly T[], before: readonly T[], one: T, isTaken: boolean): T[] =>
  all.filter((each) => (each === one ? isTaken : before.includes(each)));

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

function ByHand({ texts }: { texts: readonly string[] }) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <h3 id={id} className={styles.heading}>
        {exchangeTexts.byHand}
      </h3>
      <ul aria-labelledby={id} className={styles.byHand}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
