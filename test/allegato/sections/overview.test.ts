// SPDX-License-Identifier: EUPL-1.2
import { overviewSection } from "../../../src/allegato/sections/overview";
import type { OverviewSection } from "../../../src/allegato/sections/section";
import type { OverviewProgramme } from "../../../src/plan/plan";
import { documentOf, objective, programme } from "../../support/plan-without-places";

const listed = (fields: Partial<OverviewProgramme>): OverviewProgramme => ({
  missionCode: "011",
  missionTitle: "Competitività",
  programmeCode: "005",
  programmeTitle: "Promozione",
  objectives: [],
  ...fields,
});

/** Codes and amounts as `mission/programme: code current investments`. */
const outline = ({ missions }: OverviewSection): string[] =>
  missions.flatMap((mission) =>
    mission.programmes.flatMap(({ code, objectives }) => [
      `${mission.code}/${code}`,
      ...objectives.map(
        (line) => `${line.code ?? line.title} ${line.parsed?.current} ${line.parsed?.investments}`,
      ),
    ]),
  );

test("shows the overview's own words with the resources of the sheets", () => {
  const document = documentOf({
    overview: [listed({ objectives: [{ code: "011-005-001", title: "SOSTEGNO" }] })],
    programmes: [programme({ objectives: [objective({ title: "Sostegno", resources: "€ 2.500,00" })] })],
  });
  const section = overviewSection(document);
  expect(outline(section)).toEqual(["011/005", "011-005-001 2500.00 null"]);
  expect(section.missions[0]?.programmes[0]?.objectives[0]?.title).toBe("SOSTEGNO");
  expect(section.hasInvestments).toBe(false);
});

test("adds what the overview does not name, under its programme or one of its own", () => {
  const document = documentOf({
    overview: [listed({ objectives: [{ code: "a", title: "A" }] }), listed({ programmeCode: "003" })],
    programmes: [
      programme({ objectives: [objective({ code: "a" }), objective({ code: "b" })] }),
      programme({ programmeCode: "009", objectives: [objective({ code: "c" })] }),
    ],
  });
  expect(outline(overviewSection(document))).toEqual([
    "011/005",
    "a 1000.00 null",
    "b 1000.00 null",
    "011/003",
    "011/009",
    "c 1000.00 null",
  ]);
});

test("puts it where the other objectives of the sheet are when the codes disagree", () => {
  const document = documentOf({
    overview: [listed({ programmeCode: "003", objectives: [{ code: "a", title: "A" }] })],
    programmes: [
      programme({ programmeCode: "004", objectives: [objective({ code: "a" }), objective({ code: "b" })] }),
    ],
  });
  expect(outline(overviewSection(document))).toEqual(["011/003", "a 1000.00 null", "b 1000.00 null"]);
});

test("stands on the sheets alone where the plan has no overview, blank programmes included", () => {
  const document = documentOf({
    programmes: [programme(), programme({ missionCode: "033", objectives: [] })],
  });
  expect(outline(overviewSection(document))).toEqual(["011/005", "011-005-001 1000.00 null", "033/005"]);
});

test("sums by programme, mission and plan, investments apart, in decimals", () => {
  const document = documentOf({
    programmes: [
      programme({
        objectives: [
          objective({ code: "1", resources: "€ 0,10 + € 5.000,00 di investimenti" }),
          objective({ code: "2", resources: "€ 0,20" }),
        ],
      }),
      programme({
        programmeCode: "006",
        objectives: [objective({ code: "3", resources: "€ 1.000.000,00" })],
      }),
      programme({ missionCode: "012", objectives: [objective({ code: "4", resources: null })] }),
    ],
  });
  const { missions, total, hasInvestments } = overviewSection(document);
  expect(hasInvestments).toBe(true);
  expect(missions[0]?.programmes.map((each) => each.total)).toEqual([
    { current: "0.30", investments: "5000.00" },
    { current: "1000000.00", investments: null },
  ]);
  expect(missions.map((each) => each.total)).toEqual([
    { current: "1000000.30", investments: "5000.00" },
    { current: null, investments: null },
  ]);
  expect(total).toEqual({ current: "1000000.30", investments: "5000.00" });
});

test("counts the amounts that no total can hold", () => {
  const document = documentOf({
    programmes: [
      programme({
        objectives: [
          objective({ code: "1", resources: "da definire" }),
          objective({ code: "2", resources: "" }),
          objective({ code: "3" }),
        ],
      }),
    ],
  });
  expect(overviewSection(document).unreadAmounts).toBe(1);
});

test("missions of the same words that follow each other are one", () => {
  const document = documentOf({
    overview: [
      listed({}),
      listed({ programmeCode: "006" }),
      listed({ missionTitle: "Altre parole" }),
      listed({ missionCode: "012" }),
    ],
  });
  const { missions } = overviewSection(document);
  expect(missions.map(({ title, programmes }) => `${title} ${programmes.length}`)).toEqual([
    "Competitività 2",
    "Altre parole 1",
    "Competitività 1",
  ]);
});
