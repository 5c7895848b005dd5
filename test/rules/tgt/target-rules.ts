// SPDX-License-Identifier: EUPL-1.2
import { tgt05 } from "../../../src/rules/tgt/tgt-05";
import { tgt06 } from "../../../src/rules/tgt/tgt-06";
import { tgt07 } from "../../../src/rules/tgt/tgt-07";
import { tgt08 } from "../../../src/rules/tgt/tgt-08";
import { tgt09 } from "../../../src/rules/tgt/tgt-09";
import { tgt10 } from "../../../src/rules/tgt/tgt-10";
import { tgt11 } from "../../../src/rules/tgt/tgt-11";
import { tgt12 } from "../../../src/rules/tgt/tgt-12";
import { tgt13 } from "../../../src/rules/tgt/tgt-13";
import { tgt14 } from "../../../src/rules/tgt/tgt-14";
import { tgt15 } from "../../../src/rules/tgt/tgt-15";
import { tgt16 } from "../../../src/rules/tgt/tgt-16";
import { tgt17 } from "../../../src/rules/tgt/tgt-17";
import { tgt18 } from "../../../src/rules/tgt/tgt-18";
import { tgt19 } from "../../../src/rules/tgt/tgt-19";
import { tgt20 } from "../../../src/rules/tgt/tgt-20";
import { tgt21 } from "../../../src/rules/tgt/tgt-21";
import { tgt22 } from "../../../src/rules/tgt/tgt-22";
import type { Rule } from "../../../src/rules/rule";

/** The rules on what targets say, in their order. */
export const TARGET_RULES: readonly Rule[] = [
  ...[tgt05, tgt06, tgt07, tgt08, tgt09, tgt10, tgt11, tgt12, tgt13],
  ...[tgt14, tgt15, tgt16, tgt17, tgt18, tgt19, tgt20, tgt21, tgt22],
];
