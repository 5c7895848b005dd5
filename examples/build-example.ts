// SPDX-License-Identifier: EUPL-1.2
// Writes the example, its allegato, its plan as JSON and the list of its defects: npx tsx examples/build-example.ts
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { buildAllegato } from "../src/allegato/build-allegato";
import { nodeExcelize } from "../src/cli/node-excelize";
import { indicatorsOf, objectivesOf } from "../src/plan/elements";
import type { Plan } from "../src/plan/plan";
import { readPlan } from "../src/reading/read-plan";
import { isKnownLabel } from "../src/template/recognise-label";
import { openFileWorkbook } from "../src/workbook/file/file-workbook";
import { DEFECTS } from "./defects";
import { exampleWorkbook } from "./example-workbook";
import { CHAMBER } from "./overview";
import { SILENT_RULES } from "./silent-rules";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Writes a text as the project's formatter wants it. */
async function writeFormatted(name: string, text: string): Promise<void> {
  const options = await resolveConfig(here(name));
  await writeFile(here(name), await format(text, { ...options, filepath: here(name) }));
}

/** A row of a Markdown table. */
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** @param plan the example as read */
const readme = (plan: Plan): string => `# Esempio

\`pira-esempio.xlsx\` è il piano 2027 di una Camera inventata, la ${CHAMBER}: ${plan.programmes.length} programmi,
${objectivesOf(plan).length} obiettivi, ${indicatorsOf(plan).length} indicatori, nel formato comune con le righe facoltative e il foglio «Stanziamenti».
Contiene di proposito un difetto per ciascuna regola; la tabella dice quale e dove.

| File | Contenuto |
| --- | --- |
| \`pira-esempio.xlsx\` | il piano da leggere, verificare e correggere |
| \`pira-esempio-allegato.xlsx\` | lo stesso con i fogli dell’allegato, come li scrive \`pira genera\` |
| \`piano.json\` | il piano letto, nella forma di \`piano.schema.json\` |

I tre file e questa pagina si riscrivono con \`npx tsx examples/build-example.ts\`, dai dati in \`examples/*.ts\`.

## Difetti

${[
  row("Regola", "Foglio", "Cella", "Difetto"),
  row("---", "---", "---", "---"),
  ...DEFECTS.map(([rule, sheet, cell, what]) => row(rule, sheet ?? "–", cell ?? "–", what)),
].join("\n")}

Alcuni difetti vengono da un solo errore: il codice 004 nella scheda «032-003» è di COD-03, COD-04, COD-05 e COD-09;
l’obiettivo dei fondi da ripartire è di COD-12 e COD-15; le colonne degli anni nella scheda «016-005» sono di TGT-02 e
TGT-03; la descrizione copiata è di OBJ-06 e OBJ-07; i giorni di un’unità «numero» sono di TGT-09 e BAS-08.

## Regole che qui non segnalano nulla

${[row("Regola", "Perché"), row("---", "---"), ...SILENT_RULES.map(([rule, why]) => row(rule, why))].join(
  "\n",
)}
`;

const workbook = openFileWorkbook(await exampleWorkbook(), nodeExcelize);
await writeFile(here("pira-esempio.xlsx"), workbook.save());
const document = readPlan(await workbook.read({ isKnownLabel }));
await writeFormatted("piano.json", JSON.stringify(document.plan));
await workbook.writeSheets(buildAllegato(document), { set: "allegato", replaceEdited: [] });
await writeFile(here("pira-esempio-allegato.xlsx"), workbook.save());
await writeFormatted("README.md", readme(document.plan));
