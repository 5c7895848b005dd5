// SPDX-License-Identifier: EUPL-1.2
import { handOut, ORIGIN_NAME } from "../../src/exchange/hand-out";
import { mergeOf } from "../../src/exchange/merge";
import type { PlanDocument } from "../../src/plan/plan-document";
import { type ObjectiveInput, planDocument } from "../support/plan-document";
import { comeBack } from "./handed-out";

const AT = "/programmes/0/objectives/0";

const plan = (objective: ObjectiveInput = {}): PlanDocument =>
  planDocument({
    programmes: [
      {
        objectives: [
          { title: "Sostegno", indicators: [{ name: "Imprese" }, { name: "Bandi" }], ...objective },
          { title: "Controlli", indicators: [{ name: "Ispezioni" }] },
        ],
      },
      { programmeCode: "005", programmeTitle: "Altro", objectives: [{ title: "Fiere" }] },
    ],
  });

/** Differences as `field: mine → theirs`. */
const told = (mine: PlanDocument, theirs: PlanDocument): string[] => {
  const { differences, unknown } = mergeOf(mine, theirs);
  return [...differences.map(({ at, mine: own, theirs: other }) => `${at}: ${own} → ${other}`), ...unknown];
};

describe("handOut", () => {
  it("names the cell that says where the part comes from, and the sheet after its code", () => {
    const { sheets, named } = handOut(plan(), AT);
    expect(sheets.map(({ name }) => name)).toEqual(["012-004-001"]);
    expect(named).toEqual([{ name: ORIGIN_NAME, sheet: "012-004-001", cell: "A1" }]);
    expect(sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 0)?.value).toBe(
      "Estratto dal piano 2018: Obiettivo 012-004-001 – Sostegno. Riempire le celle bianche e restituire il file.",
    );
  });

  it("holds one objective, or all those of a programme, and nothing else", () => {
    const titles = (at: string) =>
      comeBack(plan(), at).plan.programmes.map(({ objectives }) => objectives.map(({ title }) => title));
    expect(titles(AT)).toEqual([["Sostegno"]]);
    expect(titles("/programmes/0")).toEqual([["Sostegno", "Controlli"]]);
    expect(handOut(plan(), "/programmes/1").sheets[0]?.name).toBe("012-005");
  });

  it("has the rows that the plan has, optional and blank ones too, and no other", () => {
    const full = plan({
      investments: "",
      contribution: "Tutela",
      stakeholders: "",
      centre: null,
      furtherResources: { "2019": "€ 5,00" },
      indicators: [
        {
          id: "KPI1",
          polarity: "positiva",
          baselineYear: "",
          finalValue: "",
          achievement: "",
          varianceCause: "",
        },
      ],
    });
    const [objective] = comeBack(full, AT).plan.programmes[0]?.objectives ?? [];
    const [before] = full.plan.programmes[0]?.objectives ?? [];
    expect(objective).toEqual(before);
  });

  it.each(["/programmes/0/objectives/9", `${AT}/indicators/0`, "/overview/0", "/programmes/7"])(
    "refuses %s",
    (at) => {
      expect(() => handOut(plan(), at)).toThrow(RangeError);
    },
  );
});

describe("mergeOf", () => {
  it.each([AT, "/programmes/0", "/programmes/1"])("finds nothing in %s as it was handed out", (at) => {
    expect(mergeOf(plan(), comeBack(plan(), at))).toEqual({ differences: [], unknown: [] });
  });

  it("shows each field that was changed, with its element and label", () => {
    const changed = plan({
      centre: "Area Promozione",
      indicators: [{ name: "Imprese", unit: "%" }, { name: "Bandi" }],
    });
    expect(mergeOf(plan(), comeBack(changed, AT)).differences).toEqual([
      {
        at: `${AT}/centre`,
        label: "Centro di responsabilità",
        element: "Obiettivo 012-004-001 – Sostegno",
        mine: "Area Regolazione del mercato",
        theirs: "Area Promozione",
      },
      {
        at: `${AT}/indicators/0/unit`,
        label: "Unità di misura",
        element: "Indicatore Imprese",
        mine: "numero",
        theirs: "%",
      },
    ]);
  });

  it("takes the targets year by year, and blanks as texts", () => {
    const changed = plan({
      indicators: [
        { name: "Imprese", targets: { "2018": "", "2019": ">= 100", "2020": "1" } },
        { name: "Bandi" },
      ],
    });
    const at = `${AT}/indicators/0/targets`;
    expect(told(plan(), comeBack(changed, AT))).toEqual([`${at}/2018: >= 90 → `, `${at}/2020: >= 110 → 1`]);
  });

  it.each([
    ["white space", { centre: "Area  Regolazione\ndel mercato" }],
    ["the way of writing an amount", { resources: "1000 euro" }],
  ])("finds no difference in %s", (_, changed) => {
    expect(told(plan(), comeBack(plan(changed), AT))).toEqual([]);
  });

  it("knows an objective by its code when the title changed, and by its title when the order did", () => {
    const renamed = plan({ title: "Sostegno alle imprese" });
    expect(told(plan(), comeBack(renamed, AT))).toEqual([`${AT}/title: Sostegno → Sostegno alle imprese`]);
    const swapped = planDocument({
      programmes: [{ objectives: [{ title: "Controlli", centre: "Altro" }, { title: "Sostegno" }] }],
      overview: [],
    });
    expect(told(plan(), swapped)).toContain(
      "/programmes/0/objectives/1/centre: Area Regolazione del mercato → Altro",
    );
  });

  it("knows an indicator with another name by its place among those left", () => {
    const changed = plan({ indicators: [{ name: "Bandi" }, { name: "Imprese assistite" }] });
    const differences = told(plan(), comeBack(changed, AT));
    expect(differences).toContain(`${AT}/indicators/0/name: Imprese → Imprese assistite`);
    expect(differences).not.toContain(expect.stringContaining("indicators/1/name"));
  });

  it("tells in words what cannot become a change of a cell", () => {
    const changed = plan({
      stakeholders: "Imprese",
      indicators: [{ name: "Imprese" }, { name: "Bandi" }, { name: "Fiere" }],
    });
    expect(told(plan(), comeBack(changed, AT))).toEqual([
      `${AT}/declaredIndicators: 2 → 3`,
      "Obiettivo 012-004-001 – Sostegno: nel piano manca una riga per «Portatori di interesse» (Imprese).",
      "Indicatore Fiere: non è nel piano.",
    ]);
    expect(told(changed, comeBack(plan(), AT))).toContain(
      "Indicatore Fiere: è nel piano, non nel file restituito.",
    );
    const foreign = planDocument({
      programmes: [
        { missionCode: "016", programmeCode: "005", objectives: [{ title: "Export", code: "016-005-001" }] },
      ],
    });
    expect(told(plan(), foreign)).toEqual([
      expect.stringMatching(/^Programma 016-005 – .*: non è nel piano\.$/u),
      "Obiettivo 016-005-001 – Export: non è nel piano.",
    ]);
  });
});
