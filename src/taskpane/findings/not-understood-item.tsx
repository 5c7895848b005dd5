// SPDX-License-Identifier: EUPL-1.2
import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { NotUnderstood } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import type { Session } from "../session/session";
import { BatchButton } from "./batch-button";
import { PlaceLink } from "./place-link";
import { placeText } from "./place-text";
import { useBatches } from "./use-batches";
import { useFindingsStyles } from "./use-findings-styles";

const FEW = 20;

interface NotUnderstoodItemProps {
  session: Session;
  cells: readonly NotUnderstood[];
}

/** Text inside the plan's blocks that no label explains: listed, never dropped in silence. */
export function NotUnderstoodItem({ session, cells }: NotUnderstoodItemProps) {
  const styles = useFindingsStyles();
  const batches = useBatches(cells.length, FEW);
  const { notices } = paneTexts;
  return (
    <AccordionItem value="not-understood">
      <AccordionHeader as="h2" icon={<QuestionCircle16Regular />}>
        {notices.notUnderstoodTitle(cells.length)}
      </AccordionHeader>
      <AccordionPanel collapseMotion={null} className={styles.panel}>
        <p className={styles.why}>{notices.notUnderstoodBody(cells.length)}</p>
        <ul className={styles.list}>
          {cells.slice(0, batches.shown).map((cell) => (
            <li key={placeText(cell)}>
              <PlaceLink place={cell} onGo={() => void session.reveal(cell)} />:{" "}
              <Italian>{cell.text}</Italian>
            </li>
          ))}
        </ul>
        <div>
          <BatchButton batches={batches} total={cells.length} few={FEW} />
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
