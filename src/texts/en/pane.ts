// SPDX-License-Identifier: EUPL-1.2
import type { paneTexts } from "../pane";
import type { Translation } from "./translate";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const paneInEnglish: Translation<typeof paneTexts> = {
  noChamber: "No chamber stated",
  exercise: (year) => (year === null ? "No budget year stated" : `Budget year ${year}`),
  missions: counted("mission", "missions"),
  programmes: counted("programme", "programmes"),
  objectives: counted("objective", "objectives"),
  indicators: counted("indicator", "indicators"),
  severities: {
    error: counted("error", "errors"),
    warning: counted("warning", "warnings"),
    info: counted("note", "notes"),
  },
  nothingFound: "No findings",
  checkedAt: (time) => `Checked at ${time}`,
  checking: "Checking…",
  updating: "Updating…",
  stopping: "Stopping…",
  unchecked: "Earlier findings: check again",

  tabs: { label: "Contents of the pane", outline: "Plan", findings: "Findings" },

  actions: {
    label: "Commands",
    check: "Check",
    mark: "Highlight in cells",
    generate: "Generate annex",
    publish: "Copy to publish…",
    retry: "Try again",
    goToCell: "Go to cell",
    openSheet: "Open",
    fix: "Correct",
    choose: "Correct…",
    fixAll: (n) => `Correct all (${n})…`,
    fixSafe: (n) => `Safe corrections (${n})…`,
    undo: "Undo the correction",
    silence: "Silence…",
    silenceAll: (n) => `Silence all (${n})…`,
    reopen: "Reopen",
    appropriations: "Appropriations…",
    settings: "Settings…",
    newPlan: "New plan",
    choices: "Drop-down lists in the cells",
    listInWorkbook: "Write to the «Verifica» sheet",
    forAll: "Actions on all findings",
    close: "Close the message",
    stop: "Stop",
  },

  generating: "Writing the annex",
  percent: (share) => `${Math.round(share * 100)}%`,
  marking: "Highlighting…",
  fixing: "Correcting…",
  undoing: "Undoing…",
  silencingNow: "Writing the «Verifica» sheet…",
  growing: "Changing the rows…",
  creating: "Writing the sheets of the plan…",
  settling: "Writing the settings…",
  merging: "Writing the differences taken…",
  offering: "Writing the lists in the cells…",

  done: {
    checked: (findings) =>
      `Check complete: ${findings === 0 ? "no findings" : findings === 1 ? "1 finding" : `${findings} findings`}.`,
    generated: (sheets) =>
      `Annex ready: ${sheets === 1 ? "1 sheet" : `${sheets} sheets`} written to the workbook.`,
    marked: (cells) => (cells === 1 ? "1 cell highlighted." : `${cells} cells highlighted.`),
    unmarked: "Highlighting removed: the cells are as they were.",
    fixed: (cells) => `Corrected: ${cells}.`,
    fixedMany: (cells) => `${cells} cells corrected.`,
    undone: "Change undone: the cells are as they were.",
    silenced: (n) =>
      n === 1 ? "1 finding silenced, with its reason." : `${n} findings silenced, with the reason.`,
    reopened: (n) => (n === 1 ? "1 finding reopened." : `${n} findings reopened.`),
    saved: "The appropriations are in the workbook, compared with the resources of the objectives.",
    created: (sheets) =>
      `Plan created in ${sheets} sheets: fill it in from the form, or directly in the cells.`,
    settled: "The settings are in the workbook.",
    offered: (cells) =>
      cells === 1 ? "1 cell offers a drop-down list." : `${cells} cells offer a drop-down list.`,
    checkStopped: "Check stopped: the findings are the earlier ones.",
    withdrawn: "Drop-down lists removed: the cells are as they were.",
    hidden: (sheets) =>
      `Removed from the plan. The sheet «${sheets}» stays in the workbook, hidden, with what it holds.`,
    grown: {
      add: "Added: the new rows are waiting for their texts.",
      duplicate: "Duplicated.",
      move: "Moved.",
      remove: "Removed.",
      "add-year": "Year added to all indicators.",
      "remove-year": "Year removed from all indicators.",
      "add-row": "Row added: its field is in the form.",
    },
    given: {
      window:
        "The part opens in a window of its own: save it and send it to whoever fills it in. When it comes back, choose «Merge a returned file…».",
      file: "The part is among the downloads: send it to whoever fills it in. When it comes back, choose «Merge a returned file…».",
    },
    merged: (n) => (n === 1 ? "1 difference taken into the plan." : `${n} differences taken into the plan.`),
    listed: "The list of findings is in the workbook.",
  },

  notUndone: {
    field: "The text written from the form was not undone: no cell has changed.",
    correction: "The correction was not undone: no cell has changed.",
    cells: "The change of the cells was not undone: no cell has changed.",
    rows: "The change of the rows was not undone: no row has changed.",
    columns: "The change of the years was not undone: no column has changed.",
  },
  leaveOut: "Choosing «Undo» again leaves it as it is, and undoes the change before it.",
  failed: {
    check: "The check did not succeed.",
    update: "The findings may be out of date.",
    mark: "The highlighting did not succeed.",
    generate: "The annex was not written. The earlier sheets are as they were.",
    fix: "The correction was not made: no cell has changed.",
    undo: "The change was not undone: no cell has changed.",
    silence: "The finding is as it was: the «Verifica» sheet was not written.",
    list: "The «Verifica» sheet was not written.",
    load: "This part of the pane was not loaded: check the network, then try again.",
    fill: "The text is still in the form: the cell has not changed.",
    offer: "The drop-down lists were not updated.",
    create: "The plan was not created: the workbook is as it was.",
    settings: "The settings are as they were.",
    premise: "The narrative is what it was before.",
    grow: "The plan is as it was: no row has changed.",
    "hand-out": "The part was not prepared.",
    merge: "The plan is as it was: no difference was taken.",
    reveal: "The cell could not be shown.",
    "auto-show": "The choice was not written to the workbook.",
    example: "The example was not opened.",
    recover: "Some temporary sheets of an interrupted writing were not removed.",
  },
  technicalDetail: "Technical detail",

  preview: {
    one: "Correct the finding?",
    byRule: (rule) => `Correct all findings of rule ${rule}?`,
    safe: "Apply all safe corrections?",
    safeBody: "They change only the form: capitals, punctuation, spelling. The meaning stays the same.",
    firstWay:
      "Where there is more than one way to correct, the first is applied: to choose another, correct the single finding.",
    preparing: "Preparing the corrections…",
    changes: "What changes",
    choices: "Ways to correct",
    cell: "Cell",
    before: "Now",
    after: "Then",
    reshapes: (sheets) =>
      sheets === 1
        ? "In 1 sheet the columns of the table change too: formats, merged cells and widths."
        : `In ${sheets} sheets the columns of the tables change too: formats, merged cells and widths.`,
    left: (findings) =>
      findings === 1
        ? "1 finding is left to correct by itself: its correction touches the same cells as another."
        : `${findings} findings are left to correct by themselves: their corrections touch the same cells as others.`,
    applyNothing: "Correct",
    apply: (cells) => (cells === 1 ? "Correct 1 cell" : `Correct ${cells} cells`),
    cancel: "Cancel",
    nothing: "No correction to apply.",
  },

  silencing: {
    title: (n) => (n === 1 ? "Silence the finding?" : `Silence ${n} findings?`),
    reason: "Reason",
    hint: "It stays in the «Verifica» sheet, with the date. If the text of the cell changes, the finding opens again.",
    missing: "Write the reason: without one the finding stays open.",
    confirm: "Silence",
    cancel: "Cancel",
  },

  appropriations: {
    title: "Appropriations by programme",
    body: "The amounts of the budget are compared with the resources of the objectives. They stay in the «Stanziamenti» sheet, outside the annex; an empty field is not compared.",
    pasted: "Rows copied from the budget",
    pastedHint: "One row per programme: code or description, economic interventions, investments.",
    fill: "Fill in the amounts",
    notUnderstood: (lines) =>
      lines === 1 ? "The line left was not understood." : `The ${lines} lines left were not understood.`,
    interventions: "Economic interventions",
    investments: "Investments",
    notAnAmount: "Write an amount, for example 12.500,00, or leave it empty.",
    save: "Save",
    cancel: "Cancel",
  },

  replace: {
    title: "Replace the sheets edited by hand?",
    body: "These sheets of the annex were edited after they were generated. Replacing them loses those edits; the data of the plan do not change.",
    confirm: "Replace",
    cancel: "Cancel",
  },

  outline: {
    label: "Structure of the plan",
    document: "Document and overview",
    kinds: { mission: "Mission", programme: "Programme", objective: "Objective", indicator: "Indicator" },
    untitled: "Untitled",
    noProgrammes: "There is only the overview: the forms of its objectives are missing.",
    addBlocksAbout:
      "They can be added, with the codes and titles of the overview, on a sheet for each programme.",
    addBlocks: (n) => (n === 1 ? "Add the form of the objective" : `Add the forms of the ${n} objectives`),
    stateYear: "Write the budget year in the title of the plan, then check again: they can be added then.",
    sound: "In order",
    more: (n) => `Show ${n} more`,
  },

  list: {
    filter: "Severities to show",
    previous: "Previous",
    next: "Next",
    walk: "Walk through the findings",
    position: (at, total) => `${at} of ${total}`,
    none: "No findings: the plan passes every check.",
    noErrors: "No errors to correct before the Council.",
    sections: {
      error: "To correct before the Council",
      warning: "To look at: may stay, with a written reason",
      info: "To tidy up",
      silenced: "Silenced, with their reason",
    },
    noneFromTheRest: "No findings from the rules that ran.",
    noneShown: "No findings of the chosen severity: show others with the buttons above.",
    seen: "Found",
    expected: "Expected",
    source: "Source",
    related: "See also",
    linked: "Linked",
    correction: "Correction",
    replaced: (cell, from, to) => `${cell}: from «${from}» to «${to}»`,
    aboutRule: (id) => `About rule ${id}`,
    wholeDocument: "Concerns the whole document",
    trueOfAll: {
      indicators: (n) => `True of all ${n} indicators.`,
      objectives: (n) => `True of all ${n} objectives.`,
    },
    places: "Cells",
    showAll: (n) => `Show all (${n})`,
    showMore: (more, total) => `Show ${more} more (${total} in all)`,
    showFewer: "Show only the first",
    silencedCount: counted("silenced", "silenced"),
    silenced: (reason, day) => `Silenced${day === "" ? "" : ` on ${day}`}: ${reason}`,
    more: (n) => `Other actions for the ${n} findings of this rule`,
    blank: "(empty)",
  },

  placeInFull: (sheet, cell) => `sheet ${sheet}, cell ${cell}`,

  notices: {
    crashedTitle: (n) => (n === 1 ? "A rule did not run" : `${n} rules did not run`),
    crashedBody: (n) =>
      `A program error stopped ${n === 1 ? "it: its outcome" : "them: their outcome"} is not known.`,
    leftAsideTitle: (n) => (n === 1 ? "A sheet was not read" : `${n} sheets were not read`),
    leftAsideBody: (n) =>
      `${n === 1 ? "It is" : "They are"} very large, and the first 500 rows hold no label of the plan.`,
    newerTemplateTitle: "The plan’s template is newer than this program",
    newerTemplateBody: "The plan is read like any other; what the template has more may not be recognised.",
    templateVersion: (version) => `Version of the template: ${version}`,
    settingsTitle: (n) => (n === 1 ? "A setting cannot be used" : `${n} settings cannot be used`),
    settingsBody: "Until they are corrected the usual values hold.",
    endedTitle: (n) => (n === 1 ? "A reason has lapsed" : `${n} reasons have lapsed`),
    endedBody: (n) =>
      n === 1
        ? "The text it was about has changed: the finding is open again. If the reason still holds, silence it again; the «Verifica» sheet does not keep it when it is rewritten."
        : "The texts they were about have changed: the findings are open again. Where a reason still holds, silence it again; the «Verifica» sheet does not keep them when it is rewritten.",
    waitingTitle: (n) => (n === 1 ? "A reason is waiting" : `${n} reasons are waiting`),
    waitingBody: (n) =>
      n === 1
        ? "Its rule did not run: the reason stays in the «Verifica» sheet."
        : "Their rules did not run: the reasons stay in the «Verifica» sheet.",
    notUnderstoodTitle: (n) => (n === 1 ? "A cell not understood" : `${n} cells not understood`),
    notUnderstoodBody: (n) =>
      n === 1
        ? "It stands inside a block, but no label says what it holds: it enters neither the plan nor the annex."
        : "They stand inside a block, but no label says what they hold: they enter neither the plan nor the annex.",
  },

  loading: "Reading the workbook…",
  noPlanTitle: "No PIRA in this workbook",
  failedTitle: "The workbook could not be read",
};
