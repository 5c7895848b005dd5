// SPDX-License-Identifier: EUPL-1.2
import { cod10 } from "../../../src/rules/cod/cod-10";
import { cod11 } from "../../../src/rules/cod/cod-11";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const listed = (...codes: (string | null)[]) => {
  const objectives = codes.map((code, n) => ({ code, title: `Titolo ${"abcdef"[n]}` }));
  return planDocument({
    programmes: [{ objectives: objectives.map(({ title }) => ({ title })) }],
    overview: [{ objectives }],
  });
};

testRule(cod11, [
  { name: "no codes", document: listed(null, null), reports: "not-applicable" },
  {
    name: "numbers in a row, whatever their order",
    document: listed("012-004-002", "012-004-001"),
    reports: [],
  },
  {
    name: "a number for an objective without a code",
    document: listed("012-004-001", null, "012-004-003"),
    reports: [],
  },
  {
    name: "a hole",
    document: listed("012-004-001", "012-004-003", "012-004-004"),
    reports: [
      {
        at: "012-004!C15",
        severity: "warning",
        message: "Nel programma 012-004 manca il codice 012-004-002.",
        seen: "012-004-001, 012-004-003 e 012-004-004",
        expected: "012-004-002",
        fix: [
          {
            sheet: "Quadro",
            cell: "B5",
            expected: "012-004-001 Titolo a\n012-004-003 Titolo b\n012-004-004 Titolo c",
            value: "012-004-001 Titolo a\n012-004-002 Titolo b\n012-004-003 Titolo c",
          },
        ],
      },
    ],
  },
  {
    name: "codes printed on the sheets are renumbered with those of the overview",
    document: planDocument({
      programmes: [{ objectives: [{ title: "Uno", code: "012-004-002" }] }],
      overview: [{ objectives: [{ title: "Uno", code: "012-004-002" }] }],
    }),
    reports: [
      {
        at: "012-004!D4",
        fix: [
          { sheet: "012-004", cell: "D4", expected: "012-004-002", value: "012-004-001" },
          { sheet: "Quadro", cell: "B5", expected: "012-004-002 Uno", value: "012-004-001 Uno" },
        ],
      },
    ],
  },
]);

testRule(cod10, [
  { name: "one objective", document: listed("012-004-001"), reports: "not-applicable" },
  { name: "a code each", document: listed("012-004-001", "012-004-002"), reports: [] },
  {
    name: "copies get numbers of their own, the original keeps its",
    document: listed("012-004-001", "012-004-001", "012-004-001", "012-004-002"),
    reports: [
      {
        at: "012-004!C15",
        fix: [
          {
            sheet: "Quadro",
            cell: "B5",
            expected:
              "012-004-001 Titolo a\n012-004-001 Titolo b\n012-004-001 Titolo c\n012-004-002 Titolo d",
            value: "012-004-001 Titolo a\n012-004-003 Titolo b\n012-004-001 Titolo c\n012-004-002 Titolo d",
          },
        ],
      },
      { at: "012-004!C26" },
    ],
  },
]);
