// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../../src/plan/plan-document";
import { wbk02 } from "../../../src/rules/wbk/wbk-02";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const OBJECTIVE = "/programmes/0/objectives/0";
const LABEL = "Centro di responsabilità Risorse finanziarie 2018";

const sharing = (...fields: string[]): PlanDocument => {
  const document = planDocument();
  const label = { sheet: "012-004", cell: "B7", value: LABEL, formula: null, numberFormat: null };
  return {
    ...document,
    labels: { ...document.labels, [`${OBJECTIVE}/centre`]: label },
    sharedLabels: [{ sheet: "012-004", cell: "B7", fields }],
  };
};

testRule(wbk02, [
  {
    name: "a table has no labels beside its values",
    document: { ...planDocument(), sheets: [{ name: "012-004", holds: "table" }] },
    reports: "not-applicable",
  },
  { name: "one label a cell", document: planDocument(), reports: [] },
  {
    name: "two labels in a cell",
    document: sharing(`${OBJECTIVE}/centre`, `${OBJECTIVE}/resources`),
    reports: [
      {
        at: "012-004!B7",
        severity: "error",
        field: "centre",
        message: /^In una sola cella ci sono più etichette/,
        seen: LABEL,
        related: ["012-004!C7", "012-004!C8"],
      },
    ],
  },
  {
    name: "labels whose text is unknown",
    document: { ...sharing(`${OBJECTIVE}/centre`), labels: {} },
    reports: [{ at: "012-004!B7", seen: "" }],
  },
  { name: "no fields known", document: sharing(), reports: [] },
]);
