// SPDX-License-Identifier: EUPL-1.2
import { bas05 } from "../../../src/rules/bas/bas-05";
import { bas06 } from "../../../src/rules/bas/bas-06";
import { bas07 } from "../../../src/rules/bas/bas-07";
import { bas09 } from "../../../src/rules/bas/bas-09";
import { checkPlan } from "../../../src/rules/check";
import { obj08 } from "../../../src/rules/obj/obj-08";
import { obj09 } from "../../../src/rules/obj/obj-09";
import { obj10 } from "../../../src/rules/obj/obj-10";
import { obj19 } from "../../../src/rules/obj/obj-19";
import { obj20 } from "../../../src/rules/obj/obj-20";
import { obj21 } from "../../../src/rules/obj/obj-21";
import { withObjectives } from "../../support/rule-cases";

const rules = [obj08, obj09, obj10, obj19, obj20, obj21, bas05, bas06, bas07, bas09];
const LENGTH = 10_000;

/** Texts that a pattern with a loop inside a loop would not get through. */
test.each([
  "a",
  " ",
  "per ",
  "beneficiari ",
  "perche' ",
  "1.",
  "10 ",
  "al 30 ",
  "(",
  "é",
  "x'",
  "si intende ",
])("ten thousand characters of «%s» are read", (part) => {
  const text = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
  const document = withObjectives({
    title: text,
    description: text,
    indicators: [{ lastValue: text }],
  });
  expect(checkPlan(document, rules).crashed).toEqual([]);
});
