// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useState } from "react";
import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { matchingOffers } from "../content/offers";
import type { Offer } from "../content/field-about";
import type { ControlProps } from "./control-props";
import { LIST_ARROW } from "./list-arrow";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
  option: { overflowWrap: "anywhere" },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whole: {
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Characters that a box at the narrowest pane shows; a longer text is said whole beneath. */
const SHOWN = 34;

interface SuggestBoxProps extends ControlProps {
  offers: readonly Offer[];
}

/** A text that is usually one of a few: a value chosen reaches the cell at once, any other is typed as in any box. */
export function SuggestBox({ filling, onFocus, onBlur, offers }: SuggestBoxProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  /** What is typed narrows the list down; until then all of it is shown. */
  const [isTyping, setTyping] = useState(false);
  const { text } = filling;
  const listed = isTyping ? matchingOffers(offers, text) : offers;

  /** A blank is a letter like any other, and Enter writes what was typed before it opens the list. */
  const beforeFluent = (event: KeyboardEvent): void => {
    if (event.key === " ") event.stopPropagation();
    if (event.key !== "Enter" || isOpen || !filling.waits) return;
    event.stopPropagation();
    event.preventDefault();
    filling.commit();
  };
  return (
    <>
      <div onKeyDownCapture={beforeFluent}>
        <Combobox
          lang="it"
          className={styles.box}
          freeform
          expandIcon={LIST_ARROW}
          // An option is chosen by the user alone, never by leaving the field.
          disableAutoFocus
          open={isOpen}
          onOpenChange={(_event, { open }) => {
            setOpen(open);
            if (!open) setTyping(false);
          }}
          listbox={{ className: styles.list }}
          positioning={{ position: "below", align: "start", fallbackPositions: ["above-start"] }}
          value={text}
          selectedOptions={offers.some((offer) => offer.text === text) ? [text] : []}
          onFocus={onFocus}
          onBlur={onBlur}
          onChange={({ target }) => {
            setTyping(true);
            filling.type(target.value);
          }}
          onOptionSelect={(event, { optionValue }) => {
            const isLeaving = "key" in event && event.key === "Tab";
            if (optionValue !== undefined && !isLeaving) filling.choose(optionValue);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter" && isOpen && filling.waits) filling.commit();
            if (key === "Escape" && !isOpen) filling.discard();
          }}
        >
          {listed.map(({ text: offered, detail }) => (
            <Option key={offered} value={offered} text={offered} className={styles.option}>
              <span>
                {offered}
                {detail !== "" && <span className={styles.detail}>{detail}</span>}
              </span>
            </Option>
          ))}
        </Combobox>
      </div>
      {text.length > SHOWN && (
        <div aria-hidden="true" className={styles.whole}>
          {text}
        </div>
      )}
    </>
  );
}
