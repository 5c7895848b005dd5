// SPDX-License-Identifier: EUPL-1.2
import { matchUnit } from "../../template/units";

/** Units whose values are not numbers. */
const NOT_NUMERIC: ReadonlySet<string> = new Set(["sì/no", "data"]);

/** True for a listed unit that is counted or measured; not for a blank or an unlisted one. */
export function isNumericUnit(unit: string | null): unit is string {
  if (unit === null) return false;
  const match = matchUnit(unit);
  return match.kind !== "unknown" && !NOT_NUMERIC.has(match.term.term);
}
