// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { settingsSheet } from "../../src/check-sheet/settings-sheet";
import {
  ALLEGATO_SECTIONS,
  FONT_SIZES,
  NUMBERINGS,
  ORIENTATIONS,
  USUAL_COLOR,
} from "../../src/plan/allegato-choices";
import { newPlan } from "../../src/new-plan/new-plan";
import { LARGEST_LOGO } from "../../src/plan/logo";
import { type ChamberSettings, defaultSettings, settingsSchema } from "../../src/plan/settings";
import { THRESHOLD_KEYS, THRESHOLDS } from "../../src/plan/thresholds";
import { readPlan } from "../../src/reading/read-plan";
import { readSettings } from "../../src/reading/read-settings";
import { settingsProblemText } from "../../src/texts/settings";
import { cellAddress } from "../../src/workbook/address";
import { formatMark } from "../../src/workbook/sheet-mark";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../new-plan/snapshot-of";

const MARK = formatMark({ set: "impostazioni", state: "final", hash: "0123456789abcd" });

/** The sheet as it stands in a workbook. */
function written(settings: ChamberSettings): SheetSnapshot {
  const [sheet] = snapshotOf([settingsSheet(settings)]).sheets;
  return { ...(sheet as SheetSnapshot), mark: MARK };
}
const read = (...sheets: SheetSnapshot[]) => readSettings({ sheets, leftAside: [] });

/** What people do to a cell beside a label; `nth` of those with that label. */
function typed(
  sheet: SheetSnapshot,
  label: string,
  value: CellValue,
  { nth = 0, format }: { nth?: number; format?: string } = {},
): SheetSnapshot {
  const rows = [...sheet.values.entries()].filter(([, [first]]) => first === label).map(([row]) => row);
  const row = rows[nth] ?? 0;
  return {
    ...sheet,
    values: sheet.values.map((cells, r) => (r === row ? cells.with(1, value) : cells)),
    numberFormats: { ...sheet.numberFormats, ...(format && { [cellAddress(row, 1)]: format }) },
  };
}

/** Base64 of an image with so many bytes after its signature. */
const png = (bytes: number): string =>
  Buffer.concat([Buffer.from("89504e470d0a1a0a0000", "hex"), Buffer.alloc(bytes, 0xfb)]).toString("base64");

const anyText = fc.oneof(
  fc.constantFrom("Area Promozione", "Segretario generale", "=1+1", "'012", "Firmatario?", "1.234,50", "+39"),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const anySettings = fc
  .record({
    chamber: anyText,
    centres: fc.array(anyText, { maxLength: 8 }),
    signers: fc.array(fc.record({ role: anyText, name: anyText }), { maxLength: 4 }),
    logo: fc.option(
      fc.record({ data: fc.integer({ min: 0, max: 60_000 }).map(png), alternativeText: anyText }),
    ),
    thresholds: fc.record(
      Object.fromEntries(
        THRESHOLD_KEYS.map((key) => [
          key,
          fc.integer({ min: THRESHOLDS[key].least, max: THRESHOLDS[key].most }),
        ]),
      ),
    ),
    allegato: fc.record(
      {
        sections: fc.uniqueArray(fc.constantFrom(...ALLEGATO_SECTIONS), { minLength: 1 }),
        fontSize: fc.constantFrom(...FONT_SIZES),
        orientation: fc.constantFrom(...ORIENTATIONS),
        color: fc.constantFrom(USUAL_COLOR, "#000000", "#7A0019"),
        numbering: fc.constantFrom(...NUMBERINGS),
        firstPage: fc.integer({ min: 1, max: 9999 }),
        act: anyText,
        marksDraft: fc.boolean(),
        printsSigners: fc.boolean(),
        isProtected: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map((given) => settingsSchema.parse(given));

describe("the sheet «Impostazioni»", () => {
  test("reads back as it was written", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { settings: found, problems } = read(written(settings));
        expect(problems).toEqual([]);
        expect(found).toEqual(settings);
      }),
      { numRuns: 100 },
    );
  });

  test("holds the largest logo, in cells that Excel can hold", () => {
    const data = png(LARGEST_LOGO - 10);
    const settings = settingsSchema.parse({ logo: { data, alternativeText: "Stemma della Camera" } });
    const sheet = written(settings);
    const longest = Math.max(...sheet.values.flat().map((value) => String(value).length));
    expect(longest).toBeLessThan(32_767);
    expect(read(sheet).settings.logo).toEqual({ data, alternativeText: "Stemma della Camera" });
    expect(settingsSchema.safeParse({ logo: { data: png(LARGEST_LOGO), alternativeText: "" } }).success).toBe(
      false,
    );
  });

  test("the usual settings hold where there is no sheet of ours", () => {
    expect(read().settings).toEqual(defaultSettings());
    expect(read({ ...written(settingsSchema.parse({ chamber: "X" })), mark: null }).settings.chamber).toBe(
      "",
    );
  });

  test("takes what people write, add and move", () => {
    const sheet = written(
      settingsSchema.parse({ centres: ["Area A"], signers: [{ role: "Presidente", name: "" }] }),
    );
    const centres = sheet.values.findIndex(([label]) => label === "Centro di responsabilità");
    const values = sheet.values.toSpliced(
      centres + 1,
      0,
      ["", "Area B", ""],
      ["Centro di responsabilità", 12, ""],
    );
    const moved = values.map((cells) => ["", ...cells]);
    const { settings, chamberAt } = read({ ...sheet, left: 2, values: moved });
    expect(settings.centres).toEqual(["Area A", "Area B", "12"]);
    expect(settings.signers).toEqual([{ role: "Presidente", name: "" }]);
    expect(chamberAt).toBeNull();
  });

  test.each<[CellValue, string | undefined, number]>([
    ["90", undefined, 90],
    ["90 %", undefined, 90],
    [0.9, "0%", 90],
    [90, "0", 90],
    ["", undefined, 100],
  ])("a threshold written as %j (%s) is %i", (value, format, expected) => {
    const label = "Grado di raggiungimento sotto il quale si chiede la causa";
    const sheet = typed(written(defaultSettings()), label, value, format === undefined ? {} : { format });
    expect(read(sheet)).toMatchObject({ settings: { thresholds: { causeBelow: expected } }, problems: [] });
  });

  test.each<CellValue>(["novanta", 0, 101, -5, 90.5, "1e3"])(
    "a threshold of %j is told, and the usual one holds",
    (value) => {
      const label = "Grado di raggiungimento sotto il quale si chiede la causa";
      const { settings, problems } = read(typed(written(defaultSettings()), label, value));
      expect(settings.thresholds.causeBelow).toBe(100);
      expect(problems).toEqual([
        expect.objectContaining({
          kind: "threshold",
          key: "causeBelow",
          sheet: "Impostazioni",
          seen: String(value),
        }),
      ]);
      expect(problems.map(settingsProblemText)).toEqual([
        `«${String(value)}» non è un numero tra 1 e 100: finché non lo è vale 100.`,
      ]);
    },
  );

  test.each<[string, (chunk: string) => CellValue, string]>([
    ["a part that is gone", () => "", "logo-damaged"],
    ["a part that was cut", (chunk) => chunk.slice(0, -3), "logo-damaged"],
    ["another kind of image", (chunk) => chunk.replace("iVBOR", "R0lGO"), "logo-damaged"],
  ])("of a logo with %s nothing is kept but the word", (_, change, kind) => {
    const sheet = written(settingsSchema.parse({ logo: { data: png(40_000), alternativeText: "Stemma" } }));
    const values = sheet.values.map((cells) =>
      cells.map((value) => (String(value).startsWith("logo 1/2 ") ? change(String(value)) : value)),
    );
    const { settings, problems } = read({ ...sheet, values });
    expect(settings.logo).toBeNull();
    expect(problems).toMatchObject([{ kind, cell: expect.stringMatching(/^B\d+$/) as string }]);
    expect(problems.map(settingsProblemText)[0]).toContain("sceglierlo di nuovo");
  });

  test("a logo that is too large is told", () => {
    const huge = { data: png(LARGEST_LOGO + 50), alternativeText: "Stemma" };
    const { settings, problems } = read(written({ ...defaultSettings(), logo: huge }));
    expect(settings.logo).toBeNull();
    expect(problems.map(settingsProblemText)).toEqual([
      "Il logo supera i 200 kB: sceglierne nelle impostazioni una versione più leggera.",
    ]);
  });
});

describe("a plan with settings", () => {
  const { sheets } = snapshotOf(
    newPlan({
      chamber: "Camera di commercio di Lucca",
      year: 2027,
      programmes: [{ missionCode: "011", programmeCode: "005" }],
    }).sheets,
  );
  const settings = written(
    settingsSchema.parse({ chamber: "Camera di commercio di Pisa", thresholds: { longestTitle: 100 } }),
  );

  test("holds them beside the plan, of which they are no part", () => {
    const [alone, beside] = [sheets, [...sheets, settings]].map((all) =>
      readPlan({ sheets: all, leftAside: [] }),
    );
    expect(beside?.settings.thresholds.longestTitle).toBe(100);
    expect(beside?.plan).toEqual(alone?.plan);
    expect(beside?.sheets).toEqual(alone?.sheets);
    expect(beside?.notUnderstood).toEqual([]);
  });

  test("is of the chamber they name where the cover names none", () => {
    const withoutCover = sheets.filter(({ name }) => name !== "Copertina");
    const { plan, places } = readPlan({ sheets: [...withoutCover, settings], leftAside: [] });
    expect(plan.chamber).toBe("Camera di commercio di Pisa");
    expect(places["/chamber"]).toMatchObject({ sheet: "Impostazioni", cell: "B4" });
  });
});
