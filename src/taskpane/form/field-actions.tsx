// SPDX-License-Identifier: EUPL-1.2
import { useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fieldTexts } from "../../texts/form-fields";
import type { FieldAbout } from "./content/field-about";
import { proposalOf } from "./content/proposals";
import { TargetComposer } from "./controls/target-composer";
import { FillAlikeButton } from "./fill-alike-button";
import type { Filling } from "./use-filling";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    "&:empty": { display: "none" },
  },
  proposal: { maxWidth: "100%", overflowWrap: "anywhere" },
});

interface FieldActionsProps {
  about: FieldAbout;
  filling: Filling;
}

/** What fills a field in one go: the text worked out from the plan, a target put together from its pieces. */
export function FieldActions({ about, filling }: FieldActionsProps) {
  const styles = useStyles();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const [isComposing, setComposing] = useState(false);
  const { field } = about;
  const proposal = proposalOf(about);
  const isTarget = field.kind === "target" && field.fixed === null;
  return (
    <>
      <div ref={row} data-beside className={styles.row}>
        {proposal !== null && (
          <Button
            size="small"
            className={styles.proposal}
            aria-label={`${fieldTexts.use(proposal)}: ${field.label}`}
            onClick={() => {
              filling.choose(proposal);
            }}
          >
            {fieldTexts.use(proposal)}
          </Button>
        )}
        {field.kind === "timeframe" && <FillAlikeButton about={about} />}
        {isTarget && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isComposing}
            aria-controls={isComposing ? id : undefined}
            aria-label={fieldTexts.composer.title(field.label)}
            onClick={() => {
              setComposing(!isComposing);
            }}
          >
            {fieldTexts.compose}
          </Button>
        )}
      </div>
      {isTarget && isComposing && (
        <TargetComposer
          id={id}
          about={about}
          onInsert={filling.choose}
          onClose={() => {
            setComposing(false);
            row.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
          }}
        />
      )}
    </>
  );
}
