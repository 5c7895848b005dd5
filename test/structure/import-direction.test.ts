// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const cruiser = resolve(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const cruise = (folder: string) =>
  spawnSync(process.execPath, [cruiser, "src", "--config", ".dependency-cruiser.cjs"], {
    cwd: folder,
    encoding: "utf8",
  });

it("lets no import go against the table of folders", () => {
  const { status, stdout } = cruise(root);
  expect(stdout).toMatch(/no dependency violations found|^$/m);
  expect(status).toBe(0);
}, 60_000);

it("keeps Office.js inside its adapter", () => {
  const pattern = /\b(?:Excel|Office|OfficeExtension)\.(?!js\b)[a-zA-Z]/;
  const elsewhere = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join("workbook", "excel")))
    .filter((file) => pattern.test(readFileSync(join(root, "src", file), "utf8")));
  expect(elsewhere).toEqual([]);
});

it.each([
  [
    "a rule that reads a workbook",
    { "src/rules/a.ts": 'import "../reading/b";', "src/reading/b.ts": "export {};" },
  ],
  [
    "a plan that knows its template",
    { "src/plan/a.ts": 'import "../template/b";', "src/template/b.ts": "export {};" },
  ],
  [
    "the port knowing an adapter",
    { "src/workbook/a.ts": 'import "./file/b";', "src/workbook/file/b.ts": "export {};" },
  ],
  [
    "a part of the pane that knows how files are written",
    { "src/taskpane/a.ts": 'import "../workbook/file/b";', "src/workbook/file/b.ts": "export {};" },
  ],
  [
    "what works on files fetched with the pane",
    { "src/taskpane/part-exchange.ts": 'import "./part-files";', "src/taskpane/part-files.ts": "export {};" },
  ],
  [
    "what works on files fetched from anywhere in the pane",
    { "src/taskpane/a.ts": 'void import("./part-files");', "src/taskpane/part-files.ts": "export {};" },
  ],
  ["a file opened by the core", { "src/plan/a.ts": 'import "node:fs";' }],
  [
    "two files that need each other's types",
    {
      "src/plan/a.ts": 'import type { B } from "./b"; export type A = B[];',
      "src/plan/b.ts": 'import type { A } from "./a"; export interface B { all: A }',
    },
  ],
])(
  "would report %s",
  (_case, files) => {
    const folder = mkdtempSync(join(tmpdir(), "pira-imports-"));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const name of [".dependency-cruiser.cjs", "tsconfig.json"])
        copyFileSync(join(root, name), join(folder, name));
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      expect(cruise(folder).status).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
