// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../rules/check";
import { parseCall } from "../call";
import { findingsJson } from "../findings-json";
import { findingsReport } from "../findings-report";
import { EXIT, type ExitCode, type Io } from "../io";
import { openPlan } from "../read-document";

/** `pira verifica FILE [--json]`: the findings. Silenced ones are shown and do not count. */
export async function verifica(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, year, json } = parseCall("verifica", args, ["anno", "json"]);
  const { document } = await openPlan(file, year);
  const result = checkPlan(document);
  io.print(json ? findingsJson(result) : findingsReport(document, result));
  const hasOpenErrors = result.findings.some(
    ({ severity, silenced }) => severity === "error" && silenced === null,
  );
  return hasOpenErrors || result.crashed.length > 0 ? EXIT.notReady : EXIT.ok;
}
