// SPDX-License-Identifier: EUPL-1.2
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { fillAlike } from "../../editing/form/fill-alike";
import { fieldTexts } from "../../texts/form-fields";
import { useAsk } from "../frame/use-ask";
import type { FieldAbout } from "./content/field-about";

/** Says the same in all objectives that say nothing yet, once the user has seen which cells; nothing where none is blank. */
export function FillAlikeButton({ about: { document, field } }: { about: FieldAbout }) {
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  const edits = fillAlike(document, field);
  if (edits.length === 0) return null;
  const { alike } = fieldTexts;
  return (
    <Button
      size="small"
      {...focusBack}
      onClick={() => {
        const label = alike.what(field.text, edits.length);
        ask({ kind: "correct", proposal: { title: alike.title, choices: [{ label, edits }] } });
      }}
    >
      {alike.use(edits.length)}
    </Button>
  );
}
