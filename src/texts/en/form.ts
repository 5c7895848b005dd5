// SPDX-License-Identifier: EUPL-1.2
import type { formTexts } from "../form";
import type { fieldTexts } from "../form-fields";
import type { pasteTexts } from "../paste";
import type { progressTexts } from "../progress";
import type { Translation } from "./translate";

export const formInEnglish: Translation<typeof formTexts> = {
  tab: "Form",
  loading: "Opening the form…",
  kinds: { programme: "Programme", objective: "Objective", indicator: "Indicator" },
  empty: "Select a cell of the plan, or choose here where to start.",
  noObjectives:
    "The plan has no objectives: write the first in the sheet, with the labels «Obiettivo», «Titolo» and the others of the common layout, then check again.",
  start: "Start from the first objective",
  previous: "Previous element",
  next: "Next element",
  inPlan: "Place in the plan",
  untitled: "(untitled)",
  blank: "empty",
  absent: (labels) => `Without a row in the sheet: ${labels}.`,
  missingRows: "Rows of the common layout that are not here",
  fixed: {
    formula: "The cell holds a formula: edit it in the sheet.",
    spread: "The text goes on in the cells that follow: edit it in the sheet.",
    entangled: "The cell holds other data too: edit it in the sheet.",
  },
  goToCell: (place) => `Go to cell ${place}`,
  writing: "Writing to the cell…",
  written: (label, place) => `${label}: written to cell ${place}.`,
  notWritten: "Not in the cell yet.",
  write: "Write",
  pending: (n) =>
    n === 1
      ? "Another element has a text that is not in its cell yet."
      : `Other elements have ${n} texts that are not in their cells yet.`,
  openPending: "Open the field",
  writeAll: "Write to the cells",
  discard: "Leave as it was",
  lost: {
    title: (n) =>
      n === 1
        ? "The field of this text is no longer in the plan: copy it, if it is still needed."
        : "The fields of these texts are no longer in the plan: copy them, if they are still needed.",
    discard: (n) => (n === 1 ? "Discard the text" : "Discard the texts"),
  },
  conflict: {
    title: "The cell has changed meanwhile",
    theirs: "In the cell now",
    mine: "Written here",
    keepTheirs: "Keep the cell",
    keepMine: "Write my text",
  },
  characters: (n) => (n === 1 ? "1 character" : `${n} characters`),
  problems: (n) => (n === 1 ? "1 finding in this element" : `${n} findings in this element`),
  undo: "Undo the last change",
  undoNote: {
    text: "In this Excel Ctrl+Z does not take back what the pane writes, nor what was done in the sheet before. To go back there is «Undo the last change», at the top.",
    dismiss: "Understood",
  },

  actions: {
    label: "Actions on the element",
    "add-indicator": "Add an indicator",
    "add-objective": "Add an objective",
    "add-programme": "Add a programme…",
    duplicate: "Duplicate",
    "duplicate-programme": "Duplicate as another programme…",
    "move-to": "Move to",
    up: "Move before the previous",
    down: "Move after the next",
    remove: "Remove…",
    "add-year": (year) => `Add the targets for ${year}`,
    "add-row": (label) => `Add the row «${label}»`,
    "remove-year": (year) => `Remove the targets for ${year}…`,
  },
  removal: {
    title: "Remove this part of the plan?",
    body: "The rows and what they hold leave the sheet. «Undo the last change» puts them back, with the look of the rows beside them.",
    hidden: (sheets) =>
      `The sheet «${sheets}» leaves the plan but stays in the workbook, hidden, with all it holds: whoever receives the file can show it. «Undo the last change» puts it back in the plan.`,
    references: (cells) => `Formulas in these cells point there, and will show an error: ${cells}.`,
    confirm: "Remove",
    cancel: "Cancel",
  },
  programme: {
    title: "Add a programme",
    duplicateTitle: "Duplicate the programme as",
    duplicate: "Duplicate",
    field: "Programme",
    none: "The plan has every programme of the year already.",
    confirm: "Add",
    cancel: "Cancel",
  },
};

export const fieldsInEnglish: Translation<typeof fieldTexts> = {
  use: (text) => `Use ${text}`,
  alike: {
    use: (n) => `Use for all objectives without it (${n})…`,
    title: "Use the same value",
    what: (text, n) =>
      n === 1
        ? `Write «${text}» in the only objective that does not say it`
        : `Write «${text}» in the ${n} objectives that do not say it`,
  },
  official: (title) => `In the official list: «${title}»`,
  unlisted: "It is not in the official list for this budget year.",
  missionFirst: "Choose the mission first: the list of programmes depends on it.",
  codeShape: "The code has three digits, for example 011.",
  takenCode: (title) =>
    `The code belongs to the objective «${title}» already: it is not written to the cell until it is another one.`,
  objectiveCodeShape: "The code reads mission-programme-number, for example 011-005-001.",
  category: (letter) => (letter === "e" ? "art. 6, letter e: other indicators" : `art. 6, letter ${letter}`),
  unlistedType: "The type is not among those in use: it stays as it is written.",
  unlistedUnit: "The unit is not among those in use: it stays as it is written.",
  oddTerm: (term) => `Usually written «${term}».`,
  unknownTimeframe: "The text states no duration: choose one from the list.",
  timeframe: (years) => (years === null ? "several years" : years === 1 ? "1 year" : `${years} years`),
  centreUse: (n) => (n === 0 ? "from the settings" : n === 1 ? "in 1 objective" : `in ${n} objectives`),
  polarityReason: (reason) => `From the indicator: ${reason}.`,
  unknownPolarity: "The text does not say which values are better: choose from the list.",
  counted: (n) =>
    n === 1
      ? "The sheet has 1 indicator."
      : n === 0
        ? "The sheet has no indicators."
        : `The sheet has ${n} indicators.`,
  countShape: "Write a whole number: nothing else goes into this field.",
  yearShape: "Write a year of four digits.",
  yearToCome: (year) => `The last value cannot be of after ${year}.`,
  labelInside:
    "The text is the same as a label of the sheet: written to the cell, the plan could not be read any more.",
  readAs: (words) => `Read as: ${words}`,
  ofYear: (words, year) => `${words}, year ${year}`,
  targetExample: "For example: >= 80%, entro il 31/12/2026, +5% rispetto al 2025.",
  flags: {
    "decimal-point": "Decimals are written with a comma.",
    "ambiguous-number": "It is not clear whether the point separates thousands or decimals.",
    fraction: "A fraction may be a grade, a share or a date: write it in full.",
    "doubtful-date": "The date does not exist, or has a year of two digits.",
    "several-numbers": "There are several numbers without an operator: the first is read.",
  },
  amountExample: "For example: € 12.500,00.",
  amountUnread: "The text cannot be read as an amount in euro.",
  size: (characters, lines) => `${characters} · in print ${lines}`,
  lines: (lines, millimetres) => `${lines === 1 ? "1 line" : `${lines} lines`}, about ${millimetres} mm`,
  compose: "Compose",
  composer: {
    title: (label) => `Compose: ${label}`,
    operator: "Operator",
    operators: {
      ">=": "at least (>=)",
      "<=": "at most (<=)",
      ">": "more than (>)",
      "<": "less than (<)",
      "=": "exactly (=)",
    },
    value: "Value",
    unit: "Unit",
    noUnit: "none",
    scaleMin: "Scale from",
    scaleMax: "to",
    note: "Note",
    printed: (text) => `As it prints: ${text}`,
    insert: "Insert",
    close: "Close",
    noValue: "Write the value.",
    notANumber: "The value is a number, for example 80 or 3,5, or a date, for example 31/12/2026.",
    badScale: "The scale goes from a smaller number to a larger one.",
    outOfScale: "The value is outside the scale.",
    notRead:
      "Composed like this the target would not be read back the same: remove the note, or write it as text.",
  },
  summary: (n) => `Problems in this element (${n})`,
  noProblems: "No problems in this element",
  conflictProblem: "the cell has changed meanwhile",
  pendingProblem: "text not in the cell yet",
};

export const progressInEnglish: Translation<typeof progressTexts> = {
  label: "Completeness",
  summary: ({ filled, wanted }) => {
    const left = wanted - filled;
    if (left === 0) return "Complete: no field left to fill";
    return `${Math.floor((filled / wanted) * 100)}% complete: ${left === 1 ? "1 field" : `${left} fields`} to fill`;
  },
  next: "Next thing to do",
  noRow: (label) => `The sheet has no row for «${label}»: add one beside the others, then check again.`,
  noColumns: (year) => `No indicator has a column for ${year}: add one to all of them, then fill it in.`,
  noColumn: (year) =>
    `This indicator has no column for ${year}, which others have: add one by hand after the last, then check again.`,
  emptyYear: (year) =>
    `No indicator says its target for ${year}: fill in the field, or remove the year from the plan.`,
  missing: (label, article) => `Missing: ${label} – D.P.C.M. 18/9/2012, ${article}`,
  wrong: (label) => `To correct: ${label}`,
  nothing: "No field is missing, no error is open.",
  left: {
    error: (n) =>
      n === 1
        ? "No field is missing; 1 error is left outside the form, among the findings."
        : `No field is missing; ${n} errors are left outside the form, among the findings.`,
    warning: (n) =>
      `No field is missing, no error is open; ${n === 1 ? "1 warning is" : `${n} warnings are`} left among the findings.`,
    info: (n) =>
      `No field is missing, no error is open; ${n === 1 ? "1 note is" : `${n} notes are`} left among the findings.`,
  },
};

export const pasteInEnglish: Translation<typeof pasteTexts> = {
  open: "Paste from Word or PDF…",
  title: "Paste from Word or PDF",
  box: "Copied text or table",
  hint: "Paste here what was copied: recognised labels become fields. Nothing is written until it is confirmed.",
  fields: (n) => (n === 1 ? "1 field recognised" : `${n} fields recognised`),
  noFields: "No label recognised: the texts can be assigned below.",
  now: "Now",
  then: "Becomes",
  blank: "(empty)",
  same: "It reads so already.",
  leftovers: (n) => (n === 1 ? "1 text left out" : `${n} texts left out`),
  assign: (text) => `Field for «${text}»`,
  leaveOut: "Leave out",
  moreLeftovers: (n) => (n === 1 ? "and one more text" : `and ${n} more texts`),
  cancel: "Cancel",
  confirm: (n) => (n === 0 ? "Write" : n === 1 ? "Write 1 field" : `Write ${n} fields`),
};
