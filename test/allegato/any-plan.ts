// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { parseResources } from "../../src/plan/money";
import type { PlanDocument } from "../../src/plan/plan-document";
import { documentOf } from "../support/plan-without-places";
import { anyText } from "./any-text";

const text = fc.oneof(
  { weight: 3, arbitrary: anyText(12) },
  { weight: 1, arbitrary: anyText(120) },
  fc.constant(""),
);
const field = fc.option(text, { freq: 6 });
/** Rows that not every layout has: left out as often as not. */
const optional = <T extends object>(rows: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(rows, { requiredKeys: [] });
const code = fc.option(fc.constantFrom("011", "012", "032"), { freq: 6 });

const indicator = (years: readonly string[]) =>
  fc
    .tuple(indicatorFields(years), optional({ polarity: text, baselineYear: text }))
    .map(([fields, rows]) => ({ ...fields, ...rows }));

const indicatorFields = (years: readonly string[]) =>
  fc.record({
    name: text,
    measures: field,
    type: fc.option(fc.constantFrom("efficacia", "qualità")),
    unit: field,
    algorithm: field,
    dataSource: field,
    lastValue: field,
    targets: fc
      .tuple(...years.map(() => text))
      .map((targets) => Object.fromEntries(years.map((year, y) => [year, targets[y] ?? ""]))),
  });

const objective = (years: readonly string[]) =>
  fc
    .tuple(
      objectiveFields(years),
      optional({
        furtherResources: fc.record({ "2027": text }),
        investments: text,
        contribution: text,
        stakeholders: text,
      }),
    )
    .map(([fields, rows]) => ({ ...fields, ...rows }));

const objectiveFields = (years: readonly string[]) =>
  fc
    .record({
      code: fc.option(fc.constantFrom("011-005-001", "011-005-002", "012-004-001")),
      title: text,
      description: fc.oneof(field, anyText(600)),
      timeframe: field,
      centre: field,
      resources: fc.constantFrom(
        null,
        "",
        "€ 1.000,00",
        "€ 66.700,00 + € 5.000,00 di investimenti",
        "da definire",
      ),
      declaredIndicators: fc.option(fc.nat(9)),
      indicators: fc.array(indicator(years), { maxLength: 4 }),
    })
    .map((fields) => ({ ...fields, resourcesParsed: parseResources(fields.resources ?? "") }));

/** Plans of one to five target years, whole or full of gaps, with texts of any length. */
export const anyPlan = (): fc.Arbitrary<PlanDocument> =>
  fc.integer({ min: 1, max: 5 }).chain((count) => {
    const years = Array.from({ length: count }, (_, year) => String(2026 + year));
    const programme = fc.record({
      missionCode: code,
      missionTitle: text,
      programmeCode: code,
      programmeTitle: text,
      objectives: fc.array(objective(years), { maxLength: 4 }),
    });
    const line = fc.record({ code, title: text });
    const listed = fc.record({
      missionCode: code,
      missionTitle: text,
      programmeCode: code,
      programmeTitle: text,
      objectives: fc.array(line, { maxLength: 4 }),
    });
    return fc
      .record({
        chamber: field,
        title: field,
        dated: field,
        year: fc.option(fc.constant(2026)),
        premise: fc.array(anyText(100), { maxLength: 5 }),
        overview: fc.array(listed, { maxLength: 3 }),
        programmes: fc.array(programme, { maxLength: 4 }),
      })
      .map(documentOf);
  });
