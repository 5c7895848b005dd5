// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { allegatoChanges } from "../../../src/allegato/changes/allegato-changes";
import type { Objective } from "../../../src/plan/plan";
import { outcomeOf } from "../../../src/plan/steps";
import { formatMark, planHash } from "../../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { documentOf, objective, programme } from "../../support/plan-without-places";

const LONG = "Una descrizione che prende più righe di quante ne tenga una cella. ".repeat(60);

const allegato = (...objectives: Partial<Objective>[]): SheetPlan[] =>
  buildAllegato(documentOf({ programmes: [programme({ objectives: objectives.map(objective) })] }));

/** The sheets as they stand in the workbook. */
const printed = (plans: readonly SheetPlan[]): SheetSnapshot[] =>
  snapshotOf(plans).sheets.map((sheet, n) => ({
    ...sheet,
    mark: formatMark({
      set: "allegato",
      state: "final",
      hash: planHash(sheet.name, plans[n] as SheetPlan),
    }),
  }));

const changesOf = (...of: Parameters<typeof allegatoChanges>) => outcomeOf(allegatoChanges(...of));

const NOTHING = { addedCards: [], removedCards: [], alteredCards: [], alteredSheets: [], editedSheets: [] };

test("a workbook without an allegato has nothing to compare with", () => {
  expect(changesOf([], allegato({}))).toBeNull();
  const [users] = snapshotOf(allegato({})).sheets;
  expect(changesOf([users as SheetSnapshot], allegato({}))).toBeNull();
});

test("the same plan changes nothing", () => {
  const plans = allegato({ description: LONG }, { code: "011-005-002", description: LONG.repeat(3) });
  expect(changesOf(printed(plans), plans)).toEqual(NOTHING);
});

test("tells cards that come, go and change, and the sheets that follow from them", () => {
  const before = allegato({ description: LONG }, { code: "011-005-002" }, { code: "011-005-003" });
  const after = allegato(
    { description: `${LONG} Altro.` },
    { code: "011-005-003" },
    { code: null, title: "Nuovo" },
  );
  expect(changesOf(printed(before), after)).toEqual({
    addedCards: ["Obiettivo Nuovo"],
    removedCards: ["Obiettivo 011-005-002"],
    alteredCards: ["Obiettivo 011-005-001"],
    alteredSheets: expect.arrayContaining(["All. Quadro"]),
    editedSheets: [],
  });
});

test("a page that begins inside a text changes no card, though its label is said again there", () => {
  const sheets = (fontSize: 8 | 11, description: string): SheetPlan[] => {
    const document = documentOf({ programmes: [programme({ objectives: [objective({ description })] })] });
    const { settings } = document;
    return buildAllegato({
      ...document,
      settings: { ...settings, allegato: { ...settings.allegato, fontSize } },
    });
  };
  const repeated = (plans: readonly SheetPlan[]): number =>
    plans.flatMap(({ cells }) => cells).filter(({ value }) => value === "Descrizione (segue)").length;
  const [small, large] = [sheets(8, LONG.repeat(2)), sheets(11, LONG.repeat(2))];
  expect(repeated(large)).toBeGreaterThan(repeated(small));
  expect(changesOf(printed(small), large)?.alteredCards).toEqual([]);
  expect(changesOf(printed(small), sheets(11, `${LONG.repeat(2)}Altro.`))?.alteredCards).toHaveLength(1);
});

test("cards of the same code are told apart by their order", () => {
  const before = allegato({}, { title: "Secondo" });
  const after = allegato({}, { title: "Secondo, cambiato" });
  expect(changesOf(printed(before), after)?.alteredCards).toEqual(["Obiettivo 011-005-001 (2)"]);
});

describe("sheets of the allegato that the user made their own", () => {
  const plans = allegato({}, { code: "011-005-002" });
  const sheets = printed(plans);
  const named = (name: string): SheetSnapshot => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new RangeError(`No sheet ${name}`);
    return sheet;
  };
  const overview = named("All. Quadro");

  test("copies stay, and are neither changed nor asked about", () => {
    const copies = [
      { ...overview, name: "All. Quadro (2)" },
      { ...named("All. 011-005"), name: "Bozza" },
    ];
    expect(changesOf([...sheets, ...copies], plans)).toEqual(NOTHING);
  });

  test("one under another name stays, and a new one comes in addition", () => {
    const renamed = sheets.map((sheet) => (sheet === overview ? { ...sheet, name: "Quadro mio" } : sheet));
    expect(changesOf(renamed, plans)).toEqual({ ...NOTHING, alteredSheets: ["All. Quadro"] });
  });

  test("one edited by hand is told, where it would be replaced", () => {
    const edited = sheets.map((sheet) =>
      sheet === overview ? { ...sheet, values: [["A mano"], ...sheet.values.slice(1)] } : sheet,
    );
    const changes = { ...NOTHING, alteredSheets: ["All. Quadro"], editedSheets: ["All. Quadro"] };
    expect(changesOf(edited, plans)).toEqual(changes);
    expect(
      changesOf(
        edited,
        plans.filter(({ name }) => name !== "All. Quadro"),
      ),
    ).toEqual(NOTHING);
  });

  test("where a name is the user's, the sheets are compared under the one that was given", () => {
    const users = { ...overview, mark: null };
    const [cover, , ...others] = sheets;
    const second = plans.find(({ name }) => name === "All. Quadro") as SheetPlan;
    const ours = printed([{ ...second, name: "All. Quadro (2)" }]);
    expect(changesOf([users, cover as SheetSnapshot, ...ours, ...others], plans)).toEqual(NOTHING);
  });
});
