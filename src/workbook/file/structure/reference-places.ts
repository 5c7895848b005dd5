// SPDX-License-Identifier: EUPL-1.2

/**
 * Where the parts of a workbook write references to cells (ECMA-376 part 1, 18 to 21; MS-XLSX 2.6), by the name of the
 * element. The rows of a sheet are not among them: they are too many to be walked one tag at a time.
 */

/** Elements whose text is a formula. */
export const FORMULA_TEXTS: ReadonlySet<string> = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula"],
  ...["FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx"],
]);

/** Attributes that hold a formula. */
export const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  sp: ["textlink"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
  controlPr: ["linkedCell", "listFillRange"],
};

/** Attributes that hold a range of the part's own sheet, or of the one that their element names. */
export const RANGE_ATTRIBUTES: Readonly<Record<string, string>> = {
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  nsvFilter: "ref",
  mergeCell: "ref",
  hyperlink: "ref",
  comment: "ref",
  threadedComment: "ref",
  table: "ref",
  location: "ref",
  worksheetSource: "ref",
  dataRef: "ref",
  cellWatch: "r",
  inputCells: "r",
  singleXmlCell: "r",
};

/** Elements with an attribute `sqref`, a list of ranges; `selection` is a matter of the view, which stays. */
export const LISTING: ReadonlySet<string> = new Set([
  ...["conditionalFormatting", "dataValidation", "protectedRange", "ignoredError", "scenario"],
]);

/** Elements whose formulas are those of the first cell of their ranges: they read differently from any other. */
export const ANCHORED: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);

/** Elements that go with their cells; any other is left as it is. */
export const REMOVABLE: ReadonlySet<string> = new Set([
  ...LISTING,
  ...["autoFilter", "sortState", "sortCondition", "mergeCell", "hyperlink", "comment", "threadedComment"],
  ...["cellWatch", "brk", "sparkline"],
]);

/** Elements that may not stand empty: they go with the last of their own. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  ...[
    "mergeCells",
    "dataValidations",
    "conditionalFormattings",
    "hyperlinks",
    "protectedRanges",
    "ignoredErrors",
  ],
  ...[
    "rowBreaks",
    "scenarios",
    "cellWatches",
    "sparklines",
    "sparklineGroup",
    "sparklineGroups",
    "ext",
    "extLst",
  ],
]);

/** Elements that copied rows take along; lists of ranges grow instead. */
export const COPIED: ReadonlySet<string> = new Set(["mergeCell", "hyperlink"]);
