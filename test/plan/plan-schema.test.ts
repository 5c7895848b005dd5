// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { planSchema } from "../../src/plan/plan";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(__dirname, "../../examples", name), "utf8"));

it("publishes the schema that the code uses", () => {
  expect(read("piano.schema.json")).toEqual(z.toJSONSchema(planSchema));
});

it("accepts the published example", () => {
  expect(planSchema.safeParse(read("piano.json")).error).toBeUndefined();
});

it.each([
  ["an unknown field", { author: "x" }],
  ["a year that is text", { year: "2027" }],
  [
    "an amount that is not decimal",
    { programmes: [{ objectives: [{ resourcesParsed: { current: 1.5 } }] }] },
  ],
])("refuses %s", (_case, change) => {
  expect(planSchema.safeParse({ ...(read("piano.json") as object), ...change }).success).toBe(false);
});
