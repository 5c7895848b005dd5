// SPDX-License-Identifier: EUPL-1.2

/** The port: what every pure folder may know of a workbook. The adapters are its folders `excel` and `file`. */
const PORT = "^src/workbook/[^/]+\\.ts$";
const CORE = [
  ...["plan", "template", "reading", "rules", "editing", "check-sheet", "allegato", "texts"],
  ...["progress", "new-plan", "exchange"],
];

/** What is published is a file: the one adapter that is known is the one that makes it. */
const PUBLISH = ["^src/plan/", "^src/allegato/", "^src/workbook/file/published-workbook\\.ts$"];

/** The file of the pane that may know the adapter of files. */
const PANE_FILES = "^src/taskpane/part-files\\.ts$";
/** Who fetches it. */
const FETCH_PANE_FILES = "^src/taskpane/(part-exchange|publish-in-windows)\\.ts$";

/** Folder → what it may import of `src`, besides itself. */
const MAY_IMPORT = {
  plan: [],
  template: ["^src/plan/"],
  reading: ["^src/plan/", "^src/template/", PORT],
  rules: ["^src/plan/", "^src/template/", PORT],
  editing: ["^src/plan/", "^src/template/", "^src/reading/", "^src/rules/", PORT],
  "check-sheet": ["^src/plan/", "^src/template/", "^src/rules/", "^src/texts/", PORT],
  allegato: ["^src/plan/", "^src/template/", "^src/texts/", PORT],
  progress: ["^src/plan/", "^src/template/"],
  "new-plan": ["^src/plan/", "^src/template/", "^src/texts/", PORT],
  exchange: ["^src/plan/", "^src/template/", "^src/texts/", "^src/new-plan/", "^src/editing/", PORT],
  "workbook/excel": [PORT],
  "workbook/file": [PORT],
  publish: PUBLISH,
  texts: ["^src/(plan|template|reading|rules|editing)/", PORT],
  taskpane: [...CORE.map((folder) => `^src/${folder}/`), PORT, "^src/workbook/excel/index\\.ts$"],
  workbench: [
    ...CORE.map((folder) => `^src/${folder}/`),
    PORT,
    "^src/taskpane/",
    "^src/publish/",
    "^src/workbook/file/",
  ],
  cli: [...CORE.map((folder) => `^src/${folder}/`), PORT, "^src/publish/", "^src/workbook/file/"],
};

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Data flows one way, and so does what a file knows of another: types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "port-knows-no-adapter",
      comment: "The port imports nothing but its own files.",
      severity: "error",
      from: { path: PORT },
      to: { path: "^src/", pathNot: PORT },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      severity: "error",
      from: { path: `^src/${folder}/`, ...(folder === "taskpane" && { pathNot: PANE_FILES }) },
      to: { path: "^src/", pathNot: [`^src/${folder}/`, ...allowed] },
    })),
    {
      name: "pane-files-imports",
      comment:
        "The one file of the pane that reads and writes files: parts of a plan that leave and return, the copy to be published.",
      severity: "error",
      from: { path: PANE_FILES },
      to: {
        path: "^src/",
        pathNot: [...MAY_IMPORT.taskpane, "^src/taskpane/", "^src/publish/", "^src/workbook/file/"],
      },
    },
    {
      name: "pane-files-on-demand",
      comment: "What works on files weighs as much as the pane itself: it is fetched when it is needed.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: FETCH_PANE_FILES },
      to: { path: PANE_FILES },
    },
    {
      name: "pane-files-fetched-later",
      severity: "error",
      from: { path: FETCH_PANE_FILES },
      to: { path: PANE_FILES, dynamic: false },
    },
    {
      name: "types-only-from-rules-and-reading",
      comment: "Texts put into words what the core found; they run none of it.",
      severity: "error",
      from: { path: "^src/texts/" },
      to: { path: "^src/(reading|rules|editing)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "react-only-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|workbench)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "core-has-no-machine",
      comment: "Files, processes and the network stay at the ends.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};
