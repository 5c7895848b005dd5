// SPDX-License-Identifier: EUPL-1.2
// Writes the example, its allegato, its plan as JSON and the list of its defects: npx tsx examples/build-example.ts
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { buildAllegato } from "../src/allegato/build-allegato";
import { nodeExcelize } from "../src/cli/node-excelize";
import { readPlan } from "../src/reading/read-plan";
import { isKnownLabel } from "../src/template/recognise-label";
import { openFileWorkbook } from "../src/workbook/file/file-workbook";
import { DEFECTS } from "./defects";
import { exampleWorkbook } from "./example-workbook";
import { CHAMBER } from "./overview";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Writes a text as the project's formatter wants it. */
async function writeFormatted(name: string, text: string): Promise<void> {
  const options = await resolveConfig(here(name));
  await writeFile(here(name), await format(text, { ...options, filepath: here(name) }));
}

const readme = `# Esempio

\`pira-esempio.xlsx\` è il piano 2027 di una Camera inventata, la ${CHAMBER}: 5 programmi, 8 obiettivi, 20 indicatori,
nel formato comune. Contiene di proposito un difetto per ciascuna regola; la tabella dice quale e dove.

| File | Contenuto |
| --- | --- |
| \`pira-esempio.xlsx\` | il piano da leggere, verificare e correggere |
| \`pira-esempio-allegato.xlsx\` | lo stesso con i fogli dell’allegato, come li scrive \`pira genera\` |
| \`piano.json\` | il piano letto, nella forma di \`piano.schema.json\` |

I tre file e questa pagina si riscrivono con \`npx tsx examples/build-example.ts\`, dai dati in \`examples/*.ts\`.

## Difetti

| Regola | Foglio | Cella | Difetto |
| --- | --- | --- | --- |
${DEFECTS.map((defect) => `| ${defect.join(" | ")} |`).join("\n")}

Alcuni difetti vengono da un solo errore: il codice 004 nella scheda «032-003» è di COD-03, COD-04 e COD-09; le colonne
degli anni nella scheda «016-005» sono di TGT-02 e TGT-03.
`;

const workbook = openFileWorkbook(await exampleWorkbook(), nodeExcelize);
await writeFile(here("pira-esempio.xlsx"), workbook.save());
const document = readPlan(await workbook.read({ isKnownLabel }));
await writeFormatted("piano.json", JSON.stringify(document.plan));
await workbook.writeSheets(buildAllegato(document), { set: "allegato", replaceEdited: [] });
await writeFile(here("pira-esempio-allegato.xlsx"), workbook.save());
await writeFormatted("README.md", readme);
