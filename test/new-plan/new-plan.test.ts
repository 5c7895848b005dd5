// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { newPlan } from "../../src/new-plan/new-plan";
import { NewPlanError } from "../../src/new-plan/new-plan-error";
import {
  type ChosenProgramme,
  type NewPlanRequest,
  programmesIn,
  usualObjectives,
} from "../../src/new-plan/request";
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { OPTIONAL_ROWS } from "../../src/template/optional-rows";
import { snapshotOf } from "./snapshot-of";

const request = (fields: Partial<NewPlanRequest> = {}): NewPlanRequest => ({
  chamber: "Camera di commercio di Lucca",
  year: 2027,
  programmes: [
    { missionCode: "012", programmeCode: "004" },
    { missionCode: "011", programmeCode: "005", objectives: 2 },
    { missionCode: "033", programmeCode: "001" },
    { missionCode: "090", programmeCode: "001" },
  ],
  ...fields,
});

/** Rules that say that something is still to be written. */
const MISSING_CONTENTS = new Set(
  [
    ...["DOC-10", "DOC-11", "COD-18", "OBJ-01", "OBJ-02", "OBJ-09", "OBJ-10", "OBJ-11", "OBJ-13", "RIS-01"],
    ...["RIS-06", "IND-01", "IND-07", "IND-09", "IND-13", "IND-14", "IND-18", "IND-24"],
    ...["TGT-01", "TGT-02", "BAS-01", "RIS-10"],
  ].sort(),
);

const COVER_RULES = ["DOC-01", "DOC-02", "DOC-05", "DOC-06"];

/** Some of those that have objectives, and some that have none. */
function programmesOf(year: number): fc.Arbitrary<ChosenProgramme[]> {
  const all = programmesIn(year).map(({ mission, programme }) => ({
    missionCode: mission.code,
    programmeCode: programme.code,
    objectives: usualObjectives(mission.code) * (1 + (Number(mission.code) % 3)),
  }));
  return fc
    .tuple(
      fc.subarray(
        all.filter(({ objectives }) => objectives > 0),
        { minLength: 1 },
      ),
      fc.subarray(all.filter(({ objectives }) => objectives === 0)),
    )
    .map(([some, others]) => [...some, ...others]);
}

const anyRequest: fc.Arbitrary<NewPlanRequest> = fc.integer({ min: 2014, max: 2030 }).chain((year) =>
  fc.record({
    year: fc.constant(year),
    chamber: fc.constantFrom(
      "Camera di commercio di Lucca",
      "CCIAA di Reggio Emilia",
      "Camera di Commercio, Industria, Artigianato e Agricoltura di Cosenza",
      "Chambre - Camera di commercio della Valle d’Aosta",
    ),
    dated: fc.constantFrom("", "dicembre 2026", "Lucca, 20 dicembre 2026"),
    programmes: programmesOf(year),
    optionalRows: fc.subarray([...OPTIONAL_ROWS]),
  }),
);

describe("an empty plan", () => {
  test("has a cover, a premise, an overview and a sheet for each programme with objectives, in the official order", () => {
    const { sheets, named } = newPlan(request());
    expect(sheets.map(({ name }) => name)).toEqual(["Copertina", "Premessa", "Quadro", "011-005", "012-004"]);
    const [{ sheet, cell, name } = { sheet: "", cell: "", name: "" }] = named;
    expect([sheet, name]).toEqual(["Copertina", "PIRA_Modello"]);
    const { template } = readPlan(snapshotOf(sheets));
    expect(template).toMatchObject({ version: "1.0", isNewer: false, at: { sheet, cell } });
  });

  test("reads as what was asked for", () => {
    const { plan, coverLines, notUnderstood, join, sheets } = readPlan(
      snapshotOf(newPlan(request({ dated: "dicembre 2026" })).sheets),
    );
    expect(plan).toMatchObject({
      chamber: "Camera di commercio di Lucca",
      title: "Piano degli indicatori e dei risultati attesi di bilancio 2027",
      dated: "dicembre 2026",
      year: 2027,
      yearFrom: "title",
    });
    expect(plan.premise).toHaveLength(3);
    expect(
      plan.overview.map(({ missionCode, programmeCode, objectives }) => [
        `${missionCode}-${programmeCode}`,
        objectives.map(({ code }) => code),
      ]),
    ).toEqual([
      ["011-005", ["011-005-001", "011-005-002"]],
      ["012-004", ["012-004-001"]],
      ["033-001", []],
      ["090-001", []],
    ]);
    expect(join).toHaveLength(3);
    expect(notUnderstood).toEqual([]);
    expect(coverLines.map(({ value }) => value)).toEqual([
      "Triennio 2027-2029",
      "in conformità al D.P.C.M. 18 settembre 2012",
    ]);
    expect(sheets.map(({ holds }) => holds)).toEqual(["cover", "premise", "overview", "blocks", "blocks"]);
  });

  test("lacks contents and nothing else, whatever the programmes, the year and the rows", () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const { sheets } = newPlan(asked);
        const document = readPlan(snapshotOf(sheets));
        expect(document.notUnderstood).toEqual([]);
        expect(document.sharedLabels).toEqual([]);
        expect(document.plan.year).toBe(asked.year);
        const codes = document.plan.programmes.map(({ missionCode, programmeCode, objectives }) => ({
          missionCode,
          programmeCode,
          objectives: objectives.length,
        }));
        expect(codes).toEqual(asked.programmes.filter(({ objectives }) => objectives !== 0));
        expect(document.plan.overview).toHaveLength(asked.programmes.length);
        for (const { objectives } of document.plan.programmes) {
          for (const { declaredIndicators, indicators } of objectives) {
            expect(declaredIndicators).toBe(1);
            expect(indicators.map(({ targets }) => Object.keys(targets))).toEqual([
              [0, 1, 2].map((ahead) => String(asked.year + ahead)),
            ]);
          }
        }
        expect(document.join).toHaveLength(codes.reduce((sum, { objectives }) => sum + objectives, 0));
        const { findings, crashed } = checkPlan(document);
        expect(crashed).toEqual([]);
        const others = findings.filter(({ rule }) => !MISSING_CONTENTS.has(rule));
        expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
        expect(findings.some(({ rule }) => COVER_RULES.includes(rule))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("has a cell for every field of the form, blank and in the format it will need", () => {
    const { places, plan } = readPlan(
      snapshotOf(newPlan(request({ optionalRows: OPTIONAL_ROWS, year: 2026 })).sheets),
    );
    const [objective] = plan.programmes[0]?.objectives ?? [];
    const own = (at: string): [string, string] => [
      at,
      `${places[at]?.cell} ${places[at]?.numberFormat ?? "General"}`,
    ];
    const at = "/programmes/0/objectives/0";
    const fields = ["title", "code", "description", "centre", "resources", "investments", "contribution"];
    expect(fields.map((field) => own(`${at}/${field}`))).toEqual([
      [`${at}/title`, "C4 General"],
      [`${at}/code`, "C5 @"],
      [`${at}/description`, "C6 General"],
      [`${at}/centre`, "C8 @"],
      [`${at}/resources`, 'C9 "€ "#,##0.00'],
      [`${at}/investments`, 'C10 "€ "#,##0.00'],
      [`${at}/contribution`, "C11 General"],
    ]);
    const inside = Object.keys(objective?.indicators[0] ?? {});
    expect(inside).toEqual(expect.arrayContaining(["polarity", "baselineYear", "lastValue", "targets"]));
    expect(own(`${at}/indicators/0/targets/2026`)[1]).toMatch(/^F\d+ @$/);
  });

  test("prints on landscape pages that its columns fit, each objective on a page of its own", () => {
    const { sheets } = newPlan(request({ optionalRows: OPTIONAL_ROWS }));
    for (const { columns, rows, page, name } of sheets) {
      expect(page.orientation).toBe("landscape");
      expect([name, columns.reduce((sum, width) => sum + width, 0)]).toEqual([name, 950]);
      const edges = [0, ...page.breaksBefore, rows.length];
      for (const [n, first] of edges.slice(0, -1).entries()) {
        const repeated = n === 0 || !page.titleRows ? [] : rows.slice(0, page.titleRows.last + 1);
        const printed = [...repeated, ...rows.slice(first, edges[n + 1])];
        const height = printed.reduce((sum, points) => sum + points, 0);
        expect(height).toBeLessThan(595 - page.margins.top - page.margins.bottom);
      }
    }
    expect(sheets[3]?.page.breaksBefore).toHaveLength(1);
    expect(sheets[3]?.page.titleRows).toEqual({ first: 0, last: 1 });
  });

  test("doubles an ampersand in the footer, where Excel reads codes", () => {
    const [, premise] = newPlan(request({ chamber: "Camera di commercio di Massa & Carrara" })).sheets;
    expect(premise?.page.footer.left).toBe("Camera di commercio di Massa && Carrara – PIRA 2027");
  });
});

test.each<[string, Partial<NewPlanRequest>, NewPlanError["problem"]]>([
  ["no name", { chamber: "  " }, "chamber"],
  ["a territory alone", { chamber: "Lucca" }, "chamber"],
  ["a chamber of nowhere", { chamber: "Camera di commercio" }, "chamber"],
  ["a name as long as a page", { chamber: `Camera di commercio di ${"Lucca ".repeat(40)}` }, "chamber"],
  ["a year before missions", { year: 2013 }, "year"],
  ["half a year", { year: 2027.5 }, "year"],
  ["no programme", { programmes: [] }, "no-programme"],
  ["funds alone", { programmes: [{ missionCode: "033", programmeCode: "001" }] }, "no-programme"],
  ["an unknown mission", { programmes: [{ missionCode: "099", programmeCode: "001" }] }, "unknown-programme"],
  ["an unknown programme", { programmes: [{ missionCode: "011", programmeCode: "9" }] }, "unknown-programme"],
  ["a programme that is over", { programmes: [{ missionCode: "032", programmeCode: "004" }] }, "not-in-use"],
  [
    "one that did not exist yet",
    { year: 2015, programmes: [{ missionCode: "032", programmeCode: "003" }] },
    "not-in-use",
  ],
  [
    "one programme twice",
    {
      programmes: [
        { missionCode: "011", programmeCode: "005" },
        { missionCode: "11", programmeCode: "5" },
      ],
    },
    "repeated",
  ],
  [
    "too many objectives",
    { programmes: [{ missionCode: "011", programmeCode: "005", objectives: 31 }] },
    "objectives",
  ],
])("%s makes no plan", (_, fields, problem) => {
  expect(() => newPlan(request(fields))).toThrow(NewPlanError);
  try {
    newPlan(request(fields));
  } catch (error) {
    expect(error).toMatchObject({ problem });
  }
});

test("programmes of accounting entries start without objectives", () => {
  const without = programmesIn(2027).filter(({ mission }) => usualObjectives(mission.code) === 0);
  expect([...new Set(without.map(({ mission }) => mission.code))]).toEqual(["033", "090", "091"]);
});
