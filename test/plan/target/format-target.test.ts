// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { formatTarget } from "../../../src/plan/target/format-target";
import { readTarget } from "../../../src/plan/target/read-target";
import type { Operator, Target, TargetReading } from "../../../src/plan/target/target";
import { bareTarget } from "./bare-target";

const operator = fc.constantFrom<Operator>(">=", "<=", ">", "<", "=");
const value = fc
  .tuple(fc.nat(9_999_999), fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }))
  .map(([whole, decimals]) => (decimals === null ? `${whole}` : `${whole}.${decimals}`.replace(/0$/u, "")));
const measure = fc.oneof(
  fc.constant({}),
  fc.constantFrom("%", "giorni", "ore", "mesi", "anni", "euro", "scala").map((unit) => ({ unit })),
  fc
    .constantFrom({ min: "1", max: "5" }, { min: "0", max: "100" }, { min: "1", max: "10" })
    .map((scale) => ({ unit: "scala", scale })),
  fc.constantFrom("eventi", "imprese", "seminari", "PMI", "start-up", "mq").map((counted) => ({ counted })),
);
const size = fc.oneof(
  fc.constantFrom("%", "giorni", "ore", "mesi", "euro").map((unit) => ({ unit })),
  fc.constantFrom("unità", "iscritti").map((counted) => ({ counted })),
);
const reference = fc.constantFrom(
  "anno precedente",
  "2017",
  "anno 2014",
  "valore 2017",
  "media del triennio precedente",
  "media 2014-2016",
  "livelli dell'anno precedente",
  "dato storico",
  "esercizio 2016",
);

const threshold = fc
  .tuple(operator, fc.constantFrom("", "-"), value, measure)
  .map(([op, sign, number, rest]) => ({
    kind: "threshold",
    operator: op,
    value: number === "0" ? number : sign + number,
    ...rest,
  }));
const range = fc.tuple(value, value, fc.boolean(), measure).map(([a, b, isNegative, rest]) => {
  const [from, to] = Number(a) <= Number(b) ? [a, b] : [b, a];
  return { kind: "range", from: isNegative && from !== "0" ? `-${from}` : from, to, ...rest };
});
const change = fc
  .tuple(
    fc.constantFrom("increase", "decrease", "maintain"),
    fc.option(fc.tuple(value, size), { nil: null }),
    fc.option(reference, { nil: null }),
  )
  .map(([direction, sized, compared]) => ({
    kind: "change",
    direction,
    ...(sized ? { value: sized[0], ...sized[1] } : {}),
    ...(compared === null ? {} : { reference: compared }),
  }));
const date = fc
  .tuple(operator, fc.date({ min: new Date("1995-01-01"), max: new Date("2060-12-31"), noInvalidDate: true }))
  .map(([op, day]) => ({ kind: "date", operator: op, date: day.toISOString().slice(0, 10) }));
const yesNo = fc.boolean().map((answer) => ({ kind: "yesno", value: answer }));

const asTarget = (reading: object): Target => ({ text: "", ...(reading as TargetReading) });
const single = fc.oneof(threshold, range, change, date);
const compound = fc
  .tuple(fc.constantFrom("all", "any"), fc.array(single, { minLength: 2, maxLength: 4 }))
  .map(([join, parts]) => ({ kind: "compound", join, parts: parts.map(asTarget) }));
const nested = fc
  .tuple(single, fc.array(single, { minLength: 2, maxLength: 3 }), fc.boolean())
  .map(([first, others, isAll]) => {
    const inner = asTarget({ kind: "compound", join: isAll ? "any" : "all", parts: others.map(asTarget) });
    return { kind: "compound", join: isAll ? "all" : "any", parts: [asTarget(first), inner] };
  });

const kinds: [string, fc.Arbitrary<object>][] = [
  ["threshold", threshold],
  ["range", range],
  ["change", change],
  ["date", date],
  ["yes or no", yesNo],
  ["missing", fc.constant({ kind: "missing" })],
  ["compound", compound],
  ["compound in a compound", nested],
];

test.each(kinds)("the canonical form of a %s reads as the same", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (reading) => {
      const target = asTarget(reading);
      const form = formatTarget(target);
      const { target: again } = readTarget(form);
      expect(bareTarget(again)).toEqual(bareTarget(target));
      expect(formatTarget(again)).toBe(form);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["=> 80 per cento", ">= 80%"],
  ["non oltre 30 gg.", "<= 30 giorni"],
  ["realizzazione di almeno 2 eventi, se vi sono risorse", ">= 2 eventi"],
  ["45000", "= 45.000"],
  ["€ 1.234,50", "= 1.234,5 euro"],
  ["=< 3,5 su scala di valutazione da 1 a 5", "<= 3,5 su scala da 1 a 5"],
  ["voto medio > 4", "punteggio > 4"],
  ["80 - 90 %", "tra 80 e 90%"],
  ["incremento del 5% rispetto all'anno precedente", "+5% rispetto all’anno precedente"],
  [
    "riduzione delle spese rispetto alla media del triennio precedente",
    "riduzione rispetto alla media del triennio precedente",
  ],
  ["mantenimento dell'80%", "mantenimento di 80%"],
  ["mantenimento", "mantenimento del valore"],
  ["31 dicembre 2018", "entro il 31/12/2018"],
  ["dal 1° marzo 2018", "dal 1° marzo 2018"],
  ["Sì", "sì"],
  ["n.d.", "---"],
  [" Report  finale ", "Report  finale"],
  ["3 seminari o 2 convegni", "= 3 seminari oppure = 2 convegni"],
])("%j → %j", (text, form) => {
  expect(formatTarget(readTarget(text).target)).toBe(form);
});
