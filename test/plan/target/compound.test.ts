// SPDX-License-Identifier: EUPL-1.2
import { readTarget } from "../../../src/plan/target/read-target";
import type { Target } from "../../../src/plan/target/target";

/** The stretches of text that a target is made of, in brackets what is bound together. */
type Parts = string | { all: Parts[] } | { any: Parts[] };
const partsOf = (target: Target): Parts => {
  if (target.kind !== "compound") return target.text;
  const parts = target.parts.map(partsOf);
  return target.join === "all" ? { all: parts } : { any: parts };
};

test.each<{ text: string; parts: Parts }>([
  { text: "chiamate: >= 90%, se si può", parts: "chiamate: >= 90%, se si può" },
  { text: "chiamate >= 90% e attesa <= 5 giorni", parts: { all: [">= 90%", "<= 5 giorni"] } },
  { text: "almeno 2 corsi oppure almeno 3 fiere", parts: { any: ["almeno 2 corsi", "almeno 3 fiere"] } },
  {
    text: ">= 2 eventi e >= 3 corsi; >= 4 fiere.",
    parts: { all: [">= 2 eventi", ">= 3 corsi", ">= 4 fiere"] },
  },
  {
    text: ">= 2 eventi oppure >= 3 corsi e >= 4 fiere e <= 30 giorni",
    parts: { any: [">= 2 eventi", { all: [">= 3 corsi", ">= 4 fiere", "<= 30 giorni"] }] },
  },
  {
    text: ">= 2 eventi; >= 3 corsi oppure >= 4 fiere",
    parts: { all: [">= 2 eventi", { any: [">= 3 corsi", ">= 4 fiere"] }] },
  },
])("$text", ({ text, parts }) => {
  const { target } = readTarget(text);
  expect(partsOf(target)).toEqual(parts);
  expect(target.text).toBe(text);
});

test("what is bound together has its own text, from its first condition to its last", () => {
  const { target } = readTarget("poi >= 2 eventi oppure >= 3 corsi e >= 4 fiere e <= 30 giorni dopo");
  expect(target).toMatchObject({
    parts: [{ text: ">= 2 eventi" }, { text: ">= 3 corsi e >= 4 fiere e <= 30 giorni" }],
  });
});
