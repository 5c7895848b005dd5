// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { CHANGES } from "../../../src/plan/target/changes";
import { formatTarget } from "../../../src/plan/target/format-target";
import { FORMS } from "../../../src/plan/target/grammar";
import { OPERATORS } from "../../../src/plan/target/operators";
import { readTarget } from "../../../src/plan/target/read-target";
import type { ReadTarget } from "../../../src/plan/target/target";
import { HELD_BACK } from "./corpus/held-back";
import { bareTarget } from "./bare-target";

/** Pieces that targets are made of, to be put together at random. */
const piece = fc.oneof(
  fc.constantFrom(...HELD_BACK.map(([text]) => text)),
  fc.constantFrom(
    ..."> < = ≥ ≤ => =< + - – ÷ % € ; , . : ( ) / e o e/o oppure entro almeno non inferiore a tra da".split(
      " ",
    ),
    ..."al dell' l'80% 2018 2015-2017 31/12 3/5 12.5 riduzione mantenimento rispetto anno precedente".split(
      " ",
    ),
    "\n",
    "scala da 1 a 5",
    "su 5",
    "n.",
    "I trimestre",
    "più",
    "di",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const likely = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));

function soundness(text: string, { target, operators, conditions }: ReadTarget): void {
  expect(target.text).toBe(text);
  for (const { start, end, written } of operators) {
    expect(text.slice(start, end)).toBe(written);
    expect(written.trim()).not.toBe("");
  }
  let last = 0;
  for (const { start, end } of conditions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

test("any text is read, with spans that hold what they say", () => {
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      soundness(text, readTarget(text, { unit: "percentuale", year: 2018 }));
    }),
    { numRuns: 1000 },
  );
});

test("texts of 10,000 characters are read", () => {
  const long = fc.oneof(
    fc.string({ unit: "binary", minLength: 5000, maxLength: 10_000 }),
    fc
      .tuple(piece, fc.constantFrom("", " "))
      .map(([text, gap]) => (text + gap || " ").repeat(10_000).slice(0, 10_000)),
  );
  fc.assert(
    fc.property(long, (text) => {
      soundness(text, readTarget(text));
    }),
    { numRuns: 40 },
  );
});

test("reading the canonical form of what was read changes nothing", () => {
  fc.assert(
    fc.property(likely, (text) => {
      const form = formatTarget(readTarget(text, { year: 2018 }).target);
      const again = readTarget(form, { year: 2018 }).target;
      expect(formatTarget(again)).toBe(form);
    }),
    { numRuns: 500 },
  );
});

test.each(FORMS.map(({ form, example, means }) => [example, form, means] as const))(
  "«%s» has the form %s",
  (example, _, means) => {
    const { target } = readTarget(example, { year: 2018 });
    const kind = { move: "threshold", value: "threshold" }[means as string] ?? means;
    expect(target.kind).toBe(kind);
  },
);

test.each(
  OPERATORS.flatMap(({ means, before, time }) =>
    [...before, ...time].map((words) => [words, means] as const),
  ),
)("%s 12,5 is %s", (words, means) => {
  const text = `Esito ${words} 12,5`;
  const { target, operators } = readTarget(text);
  expect(bareTarget(target)).toEqual({ kind: "threshold", operator: means, value: "12.5" });
  expect(operators.map(({ canonical }) => canonical)).toEqual([means]);
});

test.each(OPERATORS.flatMap(({ means, after }) => after.map((words) => [words, means] as const)))(
  "12,5%% %s is %s",
  (words, means) => {
    const { target, operators } = readTarget(`12,5% ${words}`);
    expect(bareTarget(target)).toEqual({ kind: "threshold", operator: means, value: "12.5", unit: "%" });
    expect(operators).toEqual([
      { start: 6, end: 6 + words.length, written: words, canonical: means, after: true },
    ]);
  },
);

test.each(
  CHANGES.flatMap(({ means, words, size }) =>
    words.map((word) => [word, means, size === undefined ? {} : { value: size, unit: "%" }] as const),
  ),
)("%s is %s", (word, means, size) => {
  const { target } = readTarget(`${word} rispetto all'anno 2016`);
  expect(bareTarget(target)).toEqual({ kind: "change", direction: means, ...size, reference: "anno 2016" });
});

test.each([
  ["realizzazione almeno dell'80% dei progetti", ["almeno dell'"], ["almeno dell'80%"]],
  ["=< 3,5 su scala da 1 a 5, poi altro", ["=<"], ["=< 3,5 su scala da 1 a 5"]],
  ["voto: &gt;= 4", ["&gt;="], ["&gt;= 4"]],
  ["report entro il 31/12/2018", [], ["entro il 31/12/2018"]],
  ["chiamate ≥ 90% e attesa non oltre 5 giorni", ["≥", "non oltre"], ["≥ 90%", "non oltre 5 giorni"]],
  ["nuove iniziative", [], []],
])("operators and conditions of «%s»", (text, written, stretches) => {
  const { operators, conditions } = readTarget(text);
  expect(operators.map((operator) => operator.written)).toEqual(written);
  expect(conditions.map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
});

test.each([
  ["80", "percentuale", { unit: "%" }],
  ["80", "valore %", { unit: "%" }],
  ["80", "Numero di giorni", { unit: "giorni" }],
  ["80", "n. gg.", { unit: "giorni" }],
  ["80", "h", { unit: "ore" }],
  ["80", "€", { unit: "euro" }],
  ["4", "scala 1-5", { unit: "scala", scale: { min: "1", max: "5" } }],
  ["4", "voto medio", { unit: "scala" }],
  ["80", "Numero pratiche", { counted: "pratiche" }],
  ["80", "n. imprese", { counted: "imprese" }],
  ["80", "numero", {}],
  ["80", "valore assoluto", {}],
  ["80", "realizzazione attività programmate", {}],
  ["80 giorni", "percentuale", { unit: "giorni" }],
  ["80 eventi", "percentuale", { counted: "eventi" }],
])("%s beside the unit «%s»", (text, unit, measure) => {
  expect(bareTarget(readTarget(text, { unit }).target)).toEqual({
    kind: "threshold",
    operator: "=",
    value: /\d+/u.exec(text)?.[0],
    ...measure,
  });
});

test.each([
  { text: "0,8", operator: "=", value: "0.8", isShare: true },
  { text: "0,01", operator: "=", value: "0.01", isShare: true },
  { text: "0", operator: "=", value: "0", isShare: false },
  { text: "1", operator: "=", value: "1", isShare: false },
  { text: ">= -0,5", operator: ">=", value: "-0.5", isShare: false },
])(
  "$text beside the unit «percentuale» is kept, and flagged as a share: $isShare",
  ({ text, isShare, ...read }) => {
    expect(readTarget(text, { unit: "percentuale" }).target).toEqual({
      ...{ text, kind: "threshold", unit: "%", ...read },
      ...(isShare && { flags: ["ambiguous-number"] }),
    });
  },
);

test.each([
  ["90-80%", "90", { unit: "%" }],
  ["90% - 80%", "90", { unit: "%" }],
  ["30 – 15 giorni", "30", { unit: "giorni" }],
  ["10÷5 eventi", "10", { counted: "eventi" }],
  ["12 mesi - 5 giorni", "12", { unit: "mesi" }],
  ["12-10", "12", {}],
])("a span that falls is no span but two numbers, the unit of both: %s", (text, value, measure) => {
  expect(readTarget(text).target).toEqual({
    ...{ text, kind: "threshold", operator: "=", value, flags: ["several-numbers"] },
    ...measure,
  });
});
