// SPDX-License-Identifier: EUPL-1.2
import { obj05 } from "../../../src/rules/obj/obj-05";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const titled = (...titles: string[]) =>
  planDocument({ programmes: titles.map((title) => ({ objectives: [{ title }] })) });

testRule(obj05, [
  { name: "a title for each", document: titled("Uno", "Due"), reports: [] },
  {
    name: "one title for three, project codes aside even when cut",
    document: titled(
      "Promozione (PROGETTI 2E01 - 2E02)",
      "PROMOZIONE (PROGETTO 2E05).",
      "Altro",
      "Promozione (PARTE DEL",
    ),
    reports: [
      {
        at: "012-004 (2)!C4",
        severity: "warning",
        field: "title",
        message: /^Un altro obiettivo ha già questo titolo/,
        seen: "PROMOZIONE (PROGETTO 2E05).",
        related: ["012-004!C4"],
      },
      { at: "012-004 (4)!C4", related: ["012-004!C4"] },
    ],
  },
  {
    name: "blank titles are a finding of their own",
    document: titled("Uno", "", ""),
    reports: "not-applicable",
  },
]);
