// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { offeringRules } from "./corrections-told";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s: the rules that offer corrections say what they do",
  async (file) => {
    const offering = offeringRules([readPlan(await readXlsx(luccaPath(file)))]);
    expect(RULES.filter(({ id, correction }) => offering.has(id) && correction === undefined)).toEqual([]);
  },
);
