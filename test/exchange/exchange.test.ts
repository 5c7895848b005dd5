// SPDX-License-Identifier: EUPL-1.2
import { handOut, ORIGIN_NAME } from "../../src/exchange/hand-out";
import { handedPart } from "../../src/exchange/handed-part";
import { mergeOf } from "../../src/exchange/merge";
import type { PlanDocument } from "../../src/plan/plan-document";
import { type ObjectiveInput, planDocument } from "../support/plan-document";
import { smallPlan } from "../support/small-plan";
import { snapshotOf } from "../new-plan/snapshot-of";
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

const NOTHING = { differences: [], added: [], removed: [], unknown: [] };

/** Differences as `field: mine → theirs`. */
const told = (mine: PlanDocument, theirs: PlanDocument, part: string | null = null): string[] => {
  const { differences, added, removed, unknown } = mergeOf(mine, theirs, part);
  return [
    ...differences.map(({ at, mine: own, theirs: other }) => `${at}: ${own} → ${other}`),
    ...unknown,
    ...added.map(({ list, element }) => `+ ${list}: ${element}`),
    ...removed.map(({ element }) => `- ${element}`),
  ];
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
    expect(mergeOf(plan(), comeBack(plan(), at))).toEqual(NOTHING);
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

  it("tells in words what has no cell", () => {
    expect(told(plan(), comeBack(plan({ stakeholders: "Imprese" }), AT))).toEqual([
      "Obiettivo 012-004-001 – Sostegno: nel piano manca una riga per «Portatori di interesse» (Imprese).",
    ]);
  });

  const withFairs = { indicators: [{ name: "Imprese" }, { name: "Bandi" }, { name: "Fiere", unit: "ore" }] };

  it("lists what is new with all it says, and what is not there any more; their number follows", () => {
    expect(told(plan(), comeBack(plan(withFairs), AT))).toEqual([`+ ${AT}/indicators: Indicatore Fiere`]);
    expect(told(plan(withFairs), comeBack(plan(), AT))).toEqual(["- Indicatore Fiere"]);
    const { added } = mergeOf(plan(), comeBack(plan(withFairs), AT));
    expect(added[0]?.texts.map(({ label, text }) => `${label}: ${text}`)).toEqual(
      expect.arrayContaining(["Indicatore: Fiere", "Unità di misura: ore", "Risultato atteso 2019: >= 100"]),
    );
    const miscounted = comeBack(plan({ ...withFairs, declaredIndicators: 7 }), AT);
    expect(told(plan(), miscounted)).toContain(`${AT}/declaredIndicators: 2 → 7`);
  });

  it("knows an indicator with another name among new ones by what else it says", () => {
    const own = {
      measures: "Quante domande arrivano",
      algorithm: "Domande dell’anno",
      dataSource: "Protocollo",
    };
    const blank = {
      measures: "",
      type: "",
      unit: "",
      algorithm: "",
      dataSource: "",
      lastValue: "",
      targets: {},
    };
    const bandi = { name: "Bandi", measures: "Quanti bandi si pubblicano" };
    const mine = plan({ indicators: [{ name: "Domande", ...own }, bandi] });
    const theirs = plan({
      indicators: [{ name: "Fiere", ...blank }, { name: "Domande ricevute", ...own }, bandi],
    });
    expect(told(mine, comeBack(theirs, AT))).toEqual([
      `${AT}/indicators/0/name: Domande → Domande ricevute`,
      `+ ${AT}/indicators: Indicatore Fiere`,
    ]);
  });

  it("takes a programme that the plan does not have as one part, objectives and all", () => {
    const foreign = planDocument({
      programmes: [
        { missionCode: "016", programmeCode: "005", objectives: [{ title: "Export", code: "016-005-001" }] },
      ],
    });
    expect(told(plan(), foreign)).toEqual([expect.stringMatching(/^\+ \/programmes: Programma 016-005 – /u)]);
    const [programme] = mergeOf(plan(), foreign).added;
    expect(programme?.parts.map(({ element, parts }) => [element, parts.length])).toEqual([
      ["Obiettivo 016-005-001 – Export", 1],
    ]);
  });

  it("takes what has the code of another objective for new, where it is known what was handed out", () => {
    const two = planDocument({
      programmes: [
        {
          objectives: [
            { title: "Sostegno", code: "012-004-001" },
            { title: "Mercati", code: "012-004-002", indicators: [{ name: "Mercati tenuti" }] },
          ],
        },
      ],
      overview: [],
    });
    expect(told(plan(), two)).toContain("/programmes/0/objectives/1/title: Controlli → Mercati");
    expect(told(plan(), two, AT).filter((line) => /^[+-]/u.test(line))).toEqual([
      "+ /programmes/0/objectives: Obiettivo 012-004-002 – Mercati",
      expect.stringMatching(/^- Indicatore /u),
    ]);
    // The code is another's: the new one will get the next.
    const [added] = mergeOf(plan(), two, AT).added;
    expect(added?.texts.map(({ name }) => name)).not.toContain("code");
  });

  it("misses an objective of a programme that was handed out", () => {
    const one = planDocument({ programmes: [{ objectives: [{ title: "Sostegno" }] }] });
    expect(told(plan(), one, "/programmes/0")).toContain("- Obiettivo 012-004-002 – Controlli");
    expect(told(plan(), one, AT)).not.toContain("- Obiettivo 012-004-002 – Controlli");
  });
});

describe("handedPart", () => {
  const returned = (at: string, from = plan()) => snapshotOf(handOut(from, at).sheets);

  it.each([AT, "/programmes/0/objectives/1", "/programmes/0", "/programmes/1"])("knows %s again", (at) => {
    expect(handedPart(plan().plan, returned(at))).toBe(at);
  });

  it("knows it by its code once the plan gives it another title, and by its title without a code", () => {
    expect(handedPart(plan({ title: "Altro titolo" }).plan, returned(AT))).toBe(AT);
    const noCodes = planDocument({ programmes: [{ objectives: [{ title: "Sostegno" }] }], overview: [] });
    expect(handedPart(noCodes.plan, returned(AT, noCodes))).toBe(AT);
  });

  it("knows nothing of a workbook that does not say it", () => {
    expect(handedPart(plan().plan, { sheets: smallPlan(), leftAside: [] })).toBeNull();
    const gone = planDocument({ programmes: [{ programmeCode: "009", objectives: [{ title: "Nuovo" }] }] });
    expect(handedPart(gone.plan, returned(AT))).toBeNull();
  });
});
