// SPDX-License-Identifier: EUPL-1.2
import { FONT_SIZES } from "../../plan/allegato-choices";
import type { pageDifferenceTexts } from "../page-differences";
import type { growthErrors } from "../growth";
import type { misreadTexts } from "../misreading";
import type { newPlanErrors } from "../new-plan";
import type { settingsProblemTexts } from "../settings";
import type { workbookErrors } from "../workbook-errors";
import type { Translation } from "./translate";

const after = (named: string, lead = ": "): string => (named === "" ? "" : `${lead}${named}`);

export const misreadInEnglish: Translation<typeof misreadTexts> = {
  kept: (field) => `«${field}» stays in the form, the cell does not change.`,
  itself: (read) => `From the cell the text would be read as «${read}».`,
  nothing: "From the cell the text would not be read: it would be taken for something else.",
  other: (other, before, after) =>
    `Written to the cell, it would change «${other}» too: from «${before}» to «${after}».`,
  otherField: "another field",
  parts: "Written to the cell, the plan would be read with other objectives or indicators.",
  what: "Write the text in another way, for example with some words before it.",
};

export const workbookErrorsInEnglish: Translation<typeof workbookErrors> = {
  "cell-edit-mode": () =>
    "A cell is being edited: press Enter to finish, or Esc to leave it as it was, then try again.",
  protected: (named) =>
    named === ""
      ? "The structure of the workbook is protected: remove the protection (Review, Protect Workbook), then try again."
      : `What must be written is protected: ${named}. Remove the protection (Review, Unprotect Sheet), then try again.`,
  "session-lost": () => "The link with Excel was lost: close the pane and open it again.",
  throttled: () => "Excel has received too many requests: wait a moment, then try again.",
  "too-large": () =>
    "The data are more than Excel can exchange at once: remove from the workbook the sheets that the plan does not need, then try again.",
  "access-denied": () =>
    "Excel does not allow the change: the file is read-only, or the permission is missing. Save an editable copy, then try again.",
  "too-old": () =>
    "This version of Excel is not enough: Microsoft 365, Excel 2021 or later, or Excel on the web is needed.",
  "changed-meanwhile": (named) =>
    `The content has changed meanwhile${after(named)}. Look at the cells, then check again.`,
  "not-written": (named) =>
    `The cells do not hold what was written to them${after(named)}. Everything was put back as it was; see whether data validation or another person at work on the file prevents it, then try again.`,
  "cannot-reshape": (named) =>
    `Rows or columns cannot be added, removed or moved, because these cells are occupied or merged in another way${after(named)}. Free or unmerge them, then try again.`,
  "too-old-to-reshape": () =>
    "This version of Excel does not allow rows or columns of the plan to be added, removed or moved: do it by hand, or use Microsoft 365, Excel 2021 or later, or Excel on the web.",
  "sheet-missing": (named) => `The sheet${after(named, " ")} is not there any more: check again.`,
  "sheet-hidden": (named) =>
    `The sheet${after(named, " ")} is hidden: unhide it (right click on a sheet tab, Unhide), then try again.`,
  "name-taken": (named) =>
    `The workbook has sheets with these names already: ${named}. Rename them, then try again.`,
  "edited-sheets": (named) =>
    `These sheets of the annex were edited by hand: ${named}. Replacing them needs a confirmation.`,
  "not-a-workbook": (named) =>
    `The file is no readable workbook, or is damaged${after(named)}. Open it in Excel, save it as .xlsx, then try again.`,
  encrypted: () =>
    "The file is protected by a password: open it in Excel, remove the password and save it, then try again.",
  "other-format": () =>
    "The file is no .xlsx workbook: open it in Excel, save it as «Excel Workbook (.xlsx)», then try again.",
  stopped: () => "Stopped: the workbook is as it was.",
  unknown: () =>
    "An unexpected error occurred. Try again; if it happens again, report it with the technical detail.",
};

export const growthErrorsInEnglish: Translation<typeof growthErrors> = {
  "no-such-element": () => "What is to be changed is not in the plan any more: check again, then try again.",
  "side-by-side": (where) =>
    `Several parts of the plan share the same rows${where}: whole rows cannot be added, removed or moved. Do it by hand, or put the parts one below the other.`,
  spread: (where) =>
    `The parts of what is to be changed are on several sheets${where}: do it by hand, sheet by sheet.`,
  "shares-row": (where) =>
    `The row also says which objective and programme the rows after it belong to${where}. Repeat those cells in every row of the table, then try again.`,
  "last-indicator": (where) =>
    `It is the objective’s only indicator${where}: change it, or remove the whole objective.`,
  "last-objective": (where) =>
    `It is the programme’s only objective${where}: change it, or remove the whole programme.`,
  "last-programme": (where) => `It is the plan’s only programme${where}: change it.`,
  "no-model": () =>
    "The sheet has no block of the same kind to take the shape from: write the first by hand, then check again.",
  "other-layout": (where) =>
    `Where it should go${where} the plan is laid out in another way, with other fields: copy the values by hand.`,
  "other-sheet": (where) => `It is on another sheet${where}: to change the order of sheets drag their tabs.`,
  "programme-unknown": () =>
    "The programme is not in the official list for the budget year: choose mission and programme from the list.",
  "programme-there": () => "The plan has this programme already: add the new objectives to that one.",
  "sheet-hidden": (where) =>
    `This programme has its sheet already, hidden${where}. To have it back as it was: right click on a tab, «Unhide…», then put the programme back into the overview and check again. To make a new one: rename or delete the hidden one, then try again.`,
  "overview-full": (where) =>
    `The overview of missions, programmes and objectives has no room for another programme${where}: free the cells to the right, or add it by hand.`,
  "years-in-table": () =>
    "Years of targets can be added and removed where each indicator has its own headings with the values below, at the end of the block and without formulas: here do it by hand.",
  "year-there": () => "The plan has the targets of this year already.",
  "year-missing": () => "The plan has no targets of this year.",
  "last-year": () => "It is the only year with targets: it cannot be removed.",
  "unclear-layout": (where) =>
    `The layout of the sheet does not allow it without changing other parts of the plan${where}: do it by hand, then check again.`,
};

export const newPlanErrorsInEnglish: Translation<typeof newPlanErrors> = {
  chamber: (detail) =>
    detail === ""
      ? "The name of the body is missing: write it in full, for example «Camera di commercio di Lucca»."
      : `«${detail}» is not the full name of a Chamber of Commerce: write it with its territory, for example «Camera di commercio di Lucca».`,
  year: (detail) =>
    `«${detail}» cannot be the financial year of a plan: give a year of four digits, from 2014 on.`,
  "no-programme": () =>
    "No programme with objectives: choose at least one programme, with at least one objective.",
  "unknown-programme": (detail) =>
    `The programme «${detail}» is not in the official list: give the codes of mission and programme, for example «011-005».`,
  "not-in-use": (detail) =>
    `The programme «${detail}» is not in use in the financial year of the plan: choose one in force, or another year.`,
  repeated: (detail) => `The programme «${detail}» is given more than once: leave it once only.`,
  objectives: (detail) =>
    `The number of objectives of the programme «${detail}» will not do: give one from 0 to 30.`,
};

export const settingsProblemsInEnglish: Translation<typeof settingsProblemTexts> = {
  "logo-damaged": "The logo is not complete, or is no PNG or JPEG image: choose it again in the settings.",
  "logo-too-large": "The logo is larger than 200 kB: choose a lighter version of it in the settings.",
  option: (seen, note) =>
    `«${seen}» cannot be used: until it is one of the values allowed, the usual one holds. ${note}`,
  threshold: (seen, least, most, usual) =>
    `«${seen}» is not a number between ${least} and ${most}: until it is, ${usual} holds.`,
  notes: {
    sections: "Those to print, separated by commas; always in this order.",
    fontSize: `Points: ${FONT_SIZES.join(", ")}.`,
    color: "For titles and bands, like #14304F: white must be readable on it.",
    firstPage: "When the annex follows other pages.",
    act: "On the cover and at the foot of the pages, when there is one.",
  },
};

export const pageDifferencesInEnglish: Translation<typeof pageDifferenceTexts> = {
  lead: "Excel did not take all of the page setup.",
  what: "Before printing, correct it in those sheets from the «Page Layout» tab.",
  settings: {
    orientation: "orientation",
    paper: "paper size",
    scale: "scaling",
    "first-page": "first page number",
    margins: "margins",
    "print-area": "print area",
    "title-rows": "rows to repeat at top",
    breaks: "page breaks",
    headers: "header and footer",
  },
  orientations: { portrait: "portrait", landscape: "landscape" },
};
