// SPDX-License-Identifier: EUPL-1.2
import { ind02 } from "../../../src/rules/ind/ind-02";
import { ind03 } from "../../../src/rules/ind/ind-03";
import { ind04 } from "../../../src/rules/ind/ind-04";
import { ind08 } from "../../../src/rules/ind/ind-08";
import { ind11 } from "../../../src/rules/ind/ind-11";
import { ind12 } from "../../../src/rules/ind/ind-12";
import { ind15 } from "../../../src/rules/ind/ind-15";
import { ind16 } from "../../../src/rules/ind/ind-16";
import { ind17 } from "../../../src/rules/ind/ind-17";
import { ind19 } from "../../../src/rules/ind/ind-19";
import { ind20 } from "../../../src/rules/ind/ind-20";
import { ind21 } from "../../../src/rules/ind/ind-21";
import { ind22 } from "../../../src/rules/ind/ind-22";
import { ind23 } from "../../../src/rules/ind/ind-23";
import { ind24 } from "../../../src/rules/ind/ind-24";
import { ind25 } from "../../../src/rules/ind/ind-25";
import { ind26 } from "../../../src/rules/ind/ind-26";
import { ind27 } from "../../../src/rules/ind/ind-27";

/** The rules on what indicators say, in the order of the catalogue. */
export const INDICATOR_RULES = [
  ...[ind02, ind03, ind04, ind08, ind11, ind12, ind15, ind16, ind17],
  ...[ind19, ind20, ind21, ind22, ind23, ind24, ind25, ind26, ind27],
];
