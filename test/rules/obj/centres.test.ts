// SPDX-License-Identifier: EUPL-1.2
import { obj14 } from "../../../src/rules/obj/obj-14";
import { obj15 } from "../../../src/rules/obj/obj-15";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const withCentres = (...centres: (string | null)[]) =>
  withObjectives(...centres.map((centre) => ({ centre })));

testRule(obj14, [
  { name: "one centre", document: withCentres("Area 1"), reports: "not-applicable" },
  { name: "a layout without centres", document: withCentres(null, null), reports: "not-applicable" },
  {
    name: "one spelling, other units, blanks",
    document: withCentres("Area Promozione", "Area Promozione", "Area 1", "Area 2", "Area E", "Area", ""),
    reports: [],
  },
  {
    name: "the same final stop everywhere is a spelling like another",
    document: withCentres("Area Promozione.", "Area Promozione."),
    reports: [],
  },
  {
    name: "case, signs and final stop: put right without asking",
    document: withCentres(
      "Area Promozione - Sviluppo",
      "AREA PROMOZIONE, SVILUPPO.",
      "Area Promozione - Sviluppo",
    ),
    reports: [
      {
        at: "012-004!C18",
        severity: "warning",
        field: "centre",
        message: "qui «AREA PROMOZIONE, SVILUPPO.», di solito «Area Promozione - Sviluppo». Scriverlo sempre",
        seen: "AREA PROMOZIONE, SVILUPPO.",
        expected: "Area Promozione - Sviluppo",
        related: ["012-004!C7"],
        fix: [
          {
            sheet: "012-004",
            cell: "C18",
            expected: "AREA PROMOZIONE, SVILUPPO.",
            value: "Area Promozione - Sviluppo",
          },
        ],
      },
    ],
  },
  {
    name: "a word more: asked, since it may be another unit",
    document: withCentres("Area Promozione e sviluppo", "Area dirigenziale Promozione e sviluppo"),
    reports: [{ at: "012-004!C18", message: "Se l’unità è la stessa, scriverla sempre allo stesso modo." }],
  },
  {
    name: "most often with the stop: proposed without it",
    document: withCentres("Area Promozione.", "Area Promozione.", "Area promozione"),
    reports: [
      { at: "012-004!C7", expected: "Area Promozione" },
      { at: "012-004!C18", expected: "Area Promozione" },
      { at: "012-004!C29", expected: "Area Promozione" },
    ],
  },
]);

testRule(obj15, [
  { name: "blanks only", document: withCentres(""), reports: "not-applicable" },
  {
    name: "units, office-holders, roles of a named unit",
    document: withCentres(
      "Area Promozione",
      "Segretario generale",
      "Conservatore del registro delle imprese",
      "Dirigente Area 3 - Anagrafe economica",
      "Responsabile dell’Ufficio metrico",
      "Tuttofood",
    ),
    reports: [],
  },
  {
    name: "everybody",
    document: withCentres("Trasversale", "Tutte le aree"),
    reports: [
      {
        at: "012-004!C7",
        severity: "warning",
        field: "centre",
        message: "c’è scritto «Trasversale»: così nessuno ne risponde",
        seen: "Trasversale",
      },
      { at: "012-004!C18" },
    ],
  },
  {
    name: "a role",
    document: withCentres("Responsabile trasparenza e anticorruzione", "RPCT", "Dirigente"),
    reports: [
      { at: "012-004!C7", message: "c’è un ruolo, «Responsabile trasparenza e anticorruzione»." },
      { at: "012-004!C18" },
      { at: "012-004!C29" },
    ],
  },
]);
