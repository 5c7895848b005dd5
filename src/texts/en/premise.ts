// SPDX-License-Identifier: EUPL-1.2
import type { premisePaneTexts } from "../premise-pane";

export const premiseInEnglish: typeof premisePaneTexts = {
  open: "Narrative…",
  title: "Narrative",
  body: "It opens the annex and stays on the sheet «Premessa» of the workbook.",
  field: "Text of the narrative",
  hint: "A blank line parts a paragraph from the next.",
  outline: "Propose the outline",
  outlineHint:
    "Adds the titles that are missing (scenario, constraints, organisational measures: DPCM art. 5).",
  save: "Write",
  cancel: "Cancel",
  leaving: {
    title: "Leave the text you wrote?",
    body: "It is not in the workbook yet: leaving loses it.",
    back: "Back to the text",
    leave: "Leave",
  },
  writing: "Writing the narrative…",
  written: "The narrative is in the workbook.",
  refused:
    "The narrative was not written: on the sheet its paragraphs do not stand each in a row of its own, or the text would be read as another part of the plan. Change it on the sheet.",
};
