// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../../../src/template/labels";
import { LABELS } from "../../../src/template/labels";
import { ownersOf } from "../../../src/rules/wbk/field-owners";
import { planDocument } from "../../support/plan-document";

const ownersOfLabel = (key: LabelKey) =>
  LABELS.filter((label) => label.key === key).flatMap((label) => ownersOf(planDocument(), label));

it.each(["total", "objective"] as const)("asks nobody for «%s»", (key) => {
  expect(ownersOfLabel(key)).toEqual([]);
});

it("knows whom a field belongs to", () => {
  const known = { sheet: "012-004", inTable: false, hasField: true };
  expect(ownersOfLabel("programme")).toEqual([{ fieldAt: "/programmes/0/programmeTitle", ...known }]);
  expect(ownersOfLabel("target")).toEqual([
    { fieldAt: "/programmes/0/objectives/0/indicators/0/targets", ...known },
  ]);
});
