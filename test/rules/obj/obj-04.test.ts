// SPDX-License-Identifier: EUPL-1.2
import { obj04 } from "../../../src/rules/obj/obj-04";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const both = (title: string, description: string | null) =>
  planDocument({ programmes: [{ objectives: [{ title, description }] }] });
const LONG = "Aiutare le imprese a capire le regole";

testRule(obj04, [
  { name: "two texts", document: planDocument(), reports: [] },
  {
    name: "a short title that turns up in the description",
    document: both("Trasparenza", "La trasparenza è…"),
    reports: [],
  },
  {
    name: "one text twice",
    document: both("TRASPARENZA.", "Trasparenza"),
    reports: [{ at: "012-004!C4", severity: "warning", field: "title", message: /sono lo stesso testo/ }],
  },
  {
    name: "the description inside the title",
    document: both(`Sportello: ${LONG}.`, LONG),
    reports: [{ at: "012-004!C4", message: /^Il titolo contiene anche la descrizione/ }],
  },
  {
    name: "the title inside the description",
    document: both(LONG, `${LONG} del mercato`),
    reports: [{ at: "012-004!C4", message: /^La descrizione ripete per intero il titolo/, seen: LONG }],
  },
  {
    name: "a title of six words inside the description",
    document: both("Aiutare le imprese a capire tutto", "Aiutare le imprese a capire tutto il mercato"),
    reports: [{ at: "012-004!C4" }],
  },
  {
    name: "a title of five words that turns up in the description",
    document: both("Aiutare le imprese a capire", "Aiutare le imprese a capire tutto il mercato"),
    reports: [],
  },
  { name: "no title", document: both("", "Descrizione"), reports: "not-applicable" },
  { name: "no description", document: both("Titolo", ""), reports: "not-applicable" },
  { name: "a layout without descriptions", document: both("Titolo", null), reports: "not-applicable" },
]);
