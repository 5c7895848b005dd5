// SPDX-License-Identifier: EUPL-1.2
import { parseCall } from "../call";
import { EXIT, type ExitCode, type Io } from "../io";
import { openPlan } from "../read-document";

/** Version of the shape that `pira leggi` prints. */
const SCHEMA_VERSION = "1.0";

/** `pira leggi FILE`: the plan, the cell of each field, and what was not understood, as JSON. */
export async function leggi(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, year } = parseCall("leggi", args, ["anno"]);
  const { document } = await openPlan(file, year);
  const places = Object.entries(document.places).map(([pointer, { sheet, cell }]) => [
    pointer,
    { sheet, cell },
  ]);
  io.print(
    JSON.stringify(
      {
        schemaVersion: SCHEMA_VERSION,
        plan: document.plan,
        places: Object.fromEntries(places) as Record<string, { sheet: string; cell: string }>,
        notUnderstood: document.notUnderstood,
      },
      null,
      2,
    ),
  );
  return EXIT.ok;
}
