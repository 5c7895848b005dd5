// SPDX-License-Identifier: EUPL-1.2
import { THRESHOLDS } from "../../plan/thresholds";
import type { menuTexts } from "../menu";
import type { newPlanPaneTexts } from "../new-plan-pane";
import type { settingsPaneTexts } from "../settings-pane";
import type { startTexts } from "../start";
import type { Translation } from "./translate";

export const startInEnglish: Translation<typeof startTexts> = {
  elsewhere: {
    title: "This page opens inside Excel",
    body: ["It is the pane of the PIRA add-in: in Excel, open it with «Apri PIRA» on the Home tab."],
  },
  "too-old": {
    title: "This version of Excel is not enough",
    body: ["Microsoft 365, Excel 2021 or later, or Excel on the web is needed (API set ExcelApi 1.9)."],
  },
  unreachable: {
    title: "The link with Excel did not arrive",
    body: [
      "The pane needs office.js, which Microsoft serves from appsforoffice.microsoft.com: there is no network, or a proxy or filter does not let it through.",
      "If trying again changes nothing, ask whoever runs the network to allow https://appsforoffice.microsoft.com.",
    ],
  },
};

export const menuInEnglish: Translation<typeof menuTexts> = {
  more: "More",
  autoShow: "Open PIRA together with this workbook",
  autoShown: {
    on: "From now on this workbook opens PIRA too, for whoever has the add-in: save it to keep the choice.",
    off: "This workbook does not open PIRA by itself any more: save it to keep the choice.",
  },
  openExample: "Open the example",
  exampleOpened: "The example, of an invented Chamber, opens in a window of its own.",
  shortcuts: "Keyboard shortcuts…",
  help: "Help (in Italian)",
  otherLanguage: "Italiano",
  otherLanguageCode: "it",
  shortcutList: {
    title: "Keyboard shortcuts",
    keys: "Keys",
    action: "What they do",
    close: "Close",
    actions: {
      outline: "«Plan» tab",
      form: "«Form» tab",
      findings: "«Findings» tab",
      preview: "Preview of the annex",
      "next-finding": "Next finding, and its cell",
      "previous-finding": "Previous finding, and its cell",
      "next-element": "Form of the next element",
      "previous-element": "Form of the previous element",
      write: "Writes the field being filled in to its cell",
      discard: "In the field being filled in: puts the text of the cell back",
      stop: "Outside the fields: stops the check or the writing that is under way",
      "sheet-undoes": "Takes back what the pane wrote in a cell too (Excel’s own)",
      "sheet-keeps": "Does not take back what the pane writes, in this Excel: use «Undo the last change»",
      sheet: "Goes between the pane and the sheet (Excel’s own)",
    },
    names: { Shift: "Shift", PageDown: "PgDn", PageUp: "PgUp", Enter: "Enter" },
  },
  welcome: {
    title: "How it works",
    lines: [
      "«Plan» shows what was read from the sheets: choosing a part leads to its cell.",
      "«Form» is for filling in and correcting: what is written goes to the cells, and the other way round.",
      "«Findings» says what is missing or does not add up; «Generate annex» prepares the sheets to print.",
    ],
    start: "Start",
  },
};

export const newPlanInEnglish: Translation<typeof newPlanPaneTexts> = {
  title: "New plan",
  position: (at, of) => `Step ${at} of ${of}`,
  back: "Back",
  next: "Next",
  cancel: "Cancel",
  create: "Create the plan",
  chamber: {
    title: "Which chamber?",
    body: "The name stands on the cover and at the foot of every page.",
    field: "Name of the chamber",
    hint: "In full, for example Camera di commercio di Lucca.",
  },
  year: {
    title: "Which budget year?",
    body: "Targets will have a column for the budget year and one for each of the two years after it.",
    field: "Budget year",
    badYear: "Write a year of four digits, from 2014 on.",
    dated: "Date of the document (optional)",
    datedHint: "As it should appear on the cover, for example dicembre 2026.",
  },
  programmes: {
    title: "Which programmes?",
    body: "Missions and programmes in use in the budget year. More can be added later.",
    none: "Choose at least one programme.",
  },
  objectives: {
    title: "How many objectives?",
    body: "Every objective starts with one indicator. Objectives and indicators can be added later too.",
    field: (programme) => `Objectives of programme ${programme}`,
    badCount: "Write a number from 0 to 30.",
    none: "At least one programme must have an objective.",
    rows: "Optional rows",
    hints: {
      investments: "a cell for investments, beside current resources",
      contribution: "how the objective serves the programme (D.P.C.M. 18/9/2012, art. 3)",
      stakeholders: "citizens, users, taxpayers (D.P.C.M. 18/9/2012, art. 4)",
      polarity: "whether a higher or a lower value is better",
      baselineYear: "the year of the last observed value",
    },
  },
  summary: {
    title: "All correct?",
    body: "The sheets are added to the workbook; those that hold something already stay as they are.",
    chamber: "Chamber",
    year: "Budget year",
    years: (year) => `${year}, with the targets ${year}, ${year + 1} and ${year + 2}`,
    dated: "Date",
    programmes: "Programmes",
    objectives: (n) => `${n} ${n === 1 ? "objective" : "objectives"}`,
    noObjectives: "only in the overview, without objectives",
    rows: "Optional rows",
    noRows: "none",
  },
};

const { longestTitle, longestName, causeBelow, farAbove } = THRESHOLDS;
const range = ({ least, most }: { least: number; most: number }): string => `from ${least} to ${most}`;

export const settingsInEnglish: Translation<typeof settingsPaneTexts> = {
  title: "Settings of the chamber",
  body: "They stay in the «Impostazioni» sheet of this workbook, outside the plan and the annex.",
  save: "Save",
  cancel: "Cancel",
  chamber: "Name of the chamber",
  chamberHint: "Used if the cover does not state it.",
  centres: "Centres of responsibility",
  centresHint: "One a line: they are proposed when an objective is filled in.",
  signers: {
    legend: "Signers",
    role: (n) => `Role of signer ${n}`,
    name: (n) => `Name of signer ${n}`,
    add: "Add a signer",
    remove: (n) => `Remove signer ${n}`,
  },
  logo: {
    legend: "Logo",
    choose: "Choose an image…",
    file: "File of the logo",
    hint: "PNG or JPEG, 200 kB at most.",
    remove: "Remove the logo",
    alternativeText: "Alternative text of the logo",
    alternativeHint: "What it shows, for those who do not see it.",
    missingText: "Write what the logo shows.",
    notAnImage: "The file is no PNG or JPEG image: choose another.",
    tooLarge: "The image is over 200 kB: choose a lighter version.",
    unreadable: "The file could not be read: choose it again.",
    preview: "Preview of the logo",
  },
  thresholds: {
    legend: "Thresholds of the rules",
    longestTitle: `Characters of an objective’s title, at most (${range(longestTitle)})`,
    longestName: `Characters of an indicator’s name, at most (${range(longestName)})`,
    causeBelow: `Degree of attainment, in %, below which the cause is asked for (${range(causeBelow)})`,
    farAbove: `Degree of attainment, in %, beyond which the target is too low (${range(farAbove)})`,
    usual: (usual) => `Usually ${usual}.`,
    wrong: ({ least, most }) => `Write a number from ${least} to ${most}.`,
  },
};
