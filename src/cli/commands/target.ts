// SPDX-License-Identifier: EUPL-1.2
import { readTarget } from "../../plan/target/read-target";
import { parseTextCall } from "../call";
import { EXIT, type ExitCode, type Io } from "../io";

/** `pira target TEXT`: what the text of a target says, as JSON. */
export function target(args: readonly string[], io: Io): ExitCode {
  const { text, unit, year } = parseTextCall("target", args);
  const read = readTarget(text, { unit: unit ?? null, year: year ?? null });
  io.print(JSON.stringify(read.target, null, 2));
  return EXIT.ok;
}
