// SPDX-License-Identifier: EUPL-1.2
import type { previewTexts } from "../preview";
import type { Translation } from "./translate";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const previewInEnglish: Translation<typeof previewTexts> = {
  title: "Preview of the annex",
  preparing: "Laying out the annex…",
  close: "Close the preview",
  write: "Write to the workbook",
  options: "Options…",
  print: "Print…",

  pages: "Pages of the annex",
  page: (number, of, sheet) => `Page ${number} of ${of}, ${sheet}`,
  movement: "Moving between pages",
  previous: "Previous page",
  next: "Next page",
  goTo: "Go to page",
  ofPages: (of) => `of ${of}`,
  sheet: "Sheet",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitWidth: "Fit to width",
  percent: (n) => `${n}%`,

  notes: "Before writing",
  draft: (errors) =>
    `${errors === 1 ? "1 error is open" : `${errors} errors are open`}: the header says «BOZZA» (draft).`,
  findings: (n) =>
    n === 1 ? "1 finding is about what is printed." : `${n} findings are about what is printed.`,
  noFindings: "No finding is about what is printed.",
  severities: { error: "Error", warning: "Warning", info: "Note" },
  finding: (severity, message) => `${severity}: ${message}`,
  findingsHere: (n) => `${n} findings beside this`,
  openFinding: "Open the finding:",
  firstTime: "The annex is not in the workbook yet.",
  unchanged: "The texts are those of the annex in the workbook.",
  changed: "Compared with the annex in the workbook:",
  addedCards: counted("form more", "forms more"),
  removedCards: counted("form less", "forms less"),
  alteredCards: counted("form changed", "forms changed"),
  alteredSheets: counted("other sheet changed", "other sheets changed"),
  edited: (n) =>
    n === 1
      ? "1 sheet of the annex was edited by hand: you are asked before it is replaced."
      : `${n} sheets of the annex were edited by hand: you are asked before they are replaced.`,

  optionsTitle: "Options of the annex",
  optionsBody: "They stay in the «Impostazioni» sheet of this workbook. The preview follows them at once.",
  save: "Save",
  cancel: "Cancel",
  sections: "Parts to print",
  sectionNames: {
    cover: "Cover",
    premise: "Introduction",
    overview: "Overview",
    cards: "Forms of the programmes",
    summary: "Summary",
  },
  noSection: "Choose at least one part.",
  fontSize: "Size of the text, in points",
  orientation: "Orientation of the forms",
  orientations: { auto: "Automatic", portrait: "Portrait", landscape: "Landscape" },
  color: "Colour of titles and bands",
  colorHint: "Such as #14304F.",
  wrongColor: "Write the colour as #14304F: the hash and six digits from 0 to F.",
  paleColor: (contrast) =>
    `White cannot be read on this colour: the contrast is ${contrast}, at least 4.5 is needed. Choose a darker one.`,
  pickColor: "Choose the colour",
  numbering: "Page numbers",
  numberings: { total: "Page and total", plain: "Page only", none: "None" },
  firstPage: "Number of the first page",
  wrongPage: "Write a number from 1 to 9999.",
  act: "Act of adoption and date",
  actHint: "On the cover and at the foot of the pages, if there is one.",
  others: "Other",
  marksDraft: "«BOZZA» (draft) in the header while there are errors",
  printsSigners: "Print the names of those who sign",
  isProtected: "Protect the sheets from accidental changes, without a password",
};
