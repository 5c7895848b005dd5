// SPDX-License-Identifier: EUPL-1.2
// The main job, end to end: reads the example, checks it, writes its allegato and serves the workbench.
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAllegato } from "../src/allegato/build-allegato";
import { writeWhole } from "../src/cli/files";
import { planText } from "../src/cli/findings-report";
import { openPlan } from "../src/cli/read-document";
import { checkPlan } from "../src/rules/check";
import { cliTexts } from "../src/texts/cli";
import { isFresh, markFresh } from "./freshness";
import { serveFolder } from "./static-server";

const root = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLE = resolve(root, "examples/pira-esempio.xlsx");
const ALLEGATO = resolve(root, "out/pira-esempio-allegato.xlsx");
const PAGE = resolve(root, "dist/workbench.html");
/** What the page is made of. */
const SOURCES = ["src", "assets", "examples", "manifest.xml", "webpack.config.js", "package-lock.json"];
const PORT = 3000;

/**
 * @param args `--once`: end after writing the allegato, as without a terminal
 * @returns exit code
 */
export async function start(args: readonly string[]): Promise<number> {
  await readAndWrite();
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;
  return args.includes("--once") || !hasTerminal ? 0 : serveWorkbench();
}

async function readAndWrite(): Promise<void> {
  const { workbook, document } = await openPlan(EXAMPLE, undefined);
  console.log(`Letto ${relative(root, EXAMPLE)}:\n${indented(planText(document.plan))}`);
  console.log(indented(cliTexts.summary(checkPlan(document).counts)));
  const names = await workbook.writeSheets(buildAllegato(document), { set: "allegato", replaceEdited: [] });
  await mkdir(dirname(ALLEGATO), { recursive: true });
  await writeWhole(ALLEGATO, workbook.save(), true);
  // The example has no sheet of ours to stand in the place of.
  console.log(cliTexts.written(relative(root, ALLEGATO), names, null));
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

async function serveWorkbench(): Promise<number> {
  const sources = SOURCES.map((path) => resolve(root, path));
  if (!(await isFresh(PAGE, sources))) {
    console.log("Costruzione del banco di lavoro…");
    const started = new Date();
    const { status } = spawnSync("npm", ["run", "--silent", "build"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (status !== 0) {
      console.error("La costruzione del banco di lavoro non è riuscita: il motivo è scritto qui sopra.");
      return 1;
    }
    await markFresh(PAGE, started);
  }
  const { port } = await serveFolder(dirname(PAGE), PORT);
  console.log(`Banco di lavoro: http://localhost:${port}/${basename(PAGE)} (Ctrl+C per terminare)`);
  return 0;
}
