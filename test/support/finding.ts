// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../src/rules/finding";

/** A finding with what matters to a test; the rest is plain. */
export const finding = (fields: Partial<Finding>): Finding => ({
  rule: "A-01",
  severity: "error",
  sheet: "Foglio",
  cell: "A1",
  field: "unit",
  message: "Manca l’unità di misura.",
  seen: null,
  expected: null,
  source: "prassi",
  related: [],
  fix: null,
  corrections: [],
  silenced: null,
  ...fields,
});
