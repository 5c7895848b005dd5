// SPDX-License-Identifier: EUPL-1.2
import { obj07 } from "../../../src/rules/obj/obj-07";
import { obj08 } from "../../../src/rules/obj/obj-08";
import { obj09 } from "../../../src/rules/obj/obj-09";
import { obj10 } from "../../../src/rules/obj/obj-10";
import { obj21 } from "../../../src/rules/obj/obj-21";
import { withObjectives } from "../../support/rule-cases";
import { testRule } from "../../support/rule-harness";

const DESCRIPTION = "Si aiutano le imprese con incontri e consulenze, per farle crescere.";
const described = (description: string | null) => withObjectives({ description });

testRule(obj07, [
  { name: "one objective", document: described(DESCRIPTION), reports: "not-applicable" },
  {
    name: "the same title, project codes aside",
    document: withObjectives(
      { title: "Promozione (PROGETTO 2E01)", description: DESCRIPTION },
      { title: "Promozione", description: DESCRIPTION },
    ),
    reports: [],
  },
  {
    name: "other descriptions",
    document: withObjectives({ title: "Promozione" }, { title: "Patrimonio" }),
    reports: [],
  },
  {
    name: "another title: the second is the doubtful one",
    document: withObjectives(
      { title: "Promozione", description: DESCRIPTION },
      { title: "Patrimonio", description: ` ${DESCRIPTION} ` },
    ),
    reports: [
      {
        at: "012-004!C15",
        severity: "warning",
        field: "title",
        message: "La descrizione è quella dell’obiettivo «Promozione», ma il titolo è un altro. Controllare",
        seen: "Patrimonio",
        expected: "Promozione",
        related: ["012-004!C4"],
      },
    ],
  },
  {
    name: "a title that stands for something else too: it is the doubtful one, although it comes first",
    document: withObjectives(
      { title: "Patrimonio", description: DESCRIPTION },
      { title: "Promozione", description: DESCRIPTION },
      { title: "Patrimonio", description: "Si vendono gli immobili, per ridurre le spese." },
    ),
    reports: [
      {
        at: "012-004!C4",
        message: "usato anche per un obiettivo diverso",
        related: ["012-004!C15", "012-004!C26"],
      },
    ],
  },
]);

testRule(obj08, [
  { name: "a layout without descriptions", document: described(null), reports: "not-applicable" },
  { name: "a full stop", document: described(DESCRIPTION), reports: [] },
  { name: "no stop at all", document: described("Si aiutano le imprese"), reports: [] },
  {
    name: "a semicolon",
    document: described("raccolta dei dati; governo del territorio ; "),
    reports: [
      {
        at: "012-004!C5",
        severity: "warning",
        field: "description",
        message: "finisce con il punto e virgola: forse il testo è stato tagliato",
        fix: [
          {
            sheet: "012-004",
            cell: "C5",
            expected: "raccolta dei dati; governo del territorio ; ",
            value: "raccolta dei dati; governo del territorio.",
          },
        ],
      },
    ],
  },
  {
    name: "a colon: nothing can close it",
    document: described("Si aiutano:"),
    reports: [{ at: "012-004!C5", message: "con i due punti", fix: null }],
  },
  {
    name: "a preposition",
    document: described("Si promuovono le attività della"),
    reports: [{ at: "012-004!C5", message: "finisce con la parola «della»", fix: null }],
  },
  { name: "a word that ends like one", document: described("Si cura la moda"), reports: [] },
]);

testRule(obj09, [
  { name: "no objectives", document: withObjectives(), reports: "not-applicable" },
  { name: "a row with them", document: withObjectives({ stakeholders: "utenti: le imprese" }), reports: [] },
  {
    name: "no row, but a description that lists them",
    document: withObjectives(
      { description: "Corsi gratuiti. Destinatari: le imprese artigiane." },
      { description: "I beneficiari dell’iniziativa sono i giovani." },
    ),
    reports: [],
  },
  {
    name: "no column in a table, and a description that only names some",
    document: { ...described(DESCRIPTION), sheets: [{ name: "012-004", holds: "table" }] },
    reports: [
      { at: "012-004!C4", message: /^La tabella non ha una colonna per i portatori di interesse, e la/ },
    ],
  },
  {
    name: "no row, and a description that only names some",
    document: described(DESCRIPTION),
    reports: [
      {
        at: "012-004!C4",
        severity: "warning",
        field: "stakeholders",
        message: "non ha una riga per i portatori di interesse, e la descrizione non li elenca",
        seen: null,
      },
    ],
  },
  {
    name: "a row left blank, and one with a placeholder",
    document: withObjectives({ stakeholders: "" }, { stakeholders: "da definire" }),
    reports: [
      { at: "012-004!G6", message: "Mancano i portatori di interesse. Indicare", seen: "" },
      { at: "012-004!G17", message: "Mancano i portatori di interesse: c’è scritto solo «da definire»." },
    ],
  },
]);

testRule(obj10, [
  { name: "neither a row nor descriptions", document: described(null), reports: "not-applicable" },
  { name: "a blank description is another rule’s", document: described(""), reports: "not-applicable" },
  { name: "a description with a purpose", document: described(DESCRIPTION), reports: [] },
  {
    name: "a purpose in the title",
    document: withObjectives({
      title: "Incontri a sostegno delle imprese",
      description: "Si tengono incontri.",
    }),
    reports: [],
  },
  {
    name: "a row that says it",
    document: withObjectives({ description: "Incontri.", contribution: "imprese più forti" }),
    reports: [],
  },
  {
    name: "no purpose",
    document: described("Si tengono dieci incontri nella sede."),
    reports: [
      {
        at: "012-004!C5",
        severity: "warning",
        field: "description",
        message: "La descrizione dice che cosa si farà, ma non per quale scopo.",
        seen: "Si tengono dieci incontri nella sede.",
      },
    ],
  },
  {
    name: "a row left blank, and one with a placeholder",
    document: withObjectives({ contribution: "" }, { contribution: "n.d." }),
    reports: [
      { at: "012-004!G5", field: "contribution", message: /^Manca il contributo .* programma\. Aggiungere/ },
      { at: "012-004!G16", message: "c’è scritto solo «n.d.»" },
    ],
  },
]);

const promised = (description: string, ...lastValues: string[]) =>
  withObjectives({ description, indicators: lastValues.map((lastValue) => ({ lastValue })) });

testRule(obj21, [
  { name: "no last values", document: promised(DESCRIPTION, ""), reports: "not-applicable" },
  {
    name: "something to go on with",
    document: promised("Si intende ampliare il portale del turismo.", "realizzato il portale del turismo"),
    reports: [],
  },
  {
    name: "something done, in three words of five",
    document: promised(
      "Si intende realizzare un portale del turismo con borghi e parchi.",
      "realizzato un portale di turismo, borghi, mercati e cantine",
    ),
    reports: [{ at: "012-004!C5" }],
  },
  {
    name: "something else done, with two words of five the same",
    document: promised(
      "Si intende realizzare un portale di borghi e parchi.",
      "realizzato un portale di turismo, borghi, mercati e cantine",
    ),
    reports: [],
  },
  {
    name: "something done, among the sentences of the description",
    document: promised(
      "Il turismo cresce. Si intende realizzare un portale del turismo. Le imprese partecipano.",
      "82%",
      "realizzato il portale del turismo",
    ),
    reports: [
      {
        at: "012-004!C5",
        severity: "warning",
        field: "description",
        message: "già fatto: «realizzato il portale del turismo»",
        seen: "Si intende realizzare un portale del turismo.",
        expected: "realizzato il portale del turismo",
        related: ["012-004!E17"],
      },
    ],
  },
]);
