// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "./rule";

/** Every rule, in the order of the published catalogue; findings follow it. */
export const RULES: readonly Rule[] = [
  // DOC
  // COD
  // OBJ
  // RIS
  // IND
  // TGT
  // BAS
  // WBK
];
