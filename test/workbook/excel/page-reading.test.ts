// SPDX-License-Identifier: EUPL-1.2
import type { PageDifference } from "../../../src/workbook/page-difference";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHost } from "../../excel-host/excel-host";
import { plainPlan } from "../sample-plans";
import { openExcel } from "./opened-excel";

const COVER = plainPlan("All. Copertina", [["Camera"]]);
const PLAN: SheetPlan = {
  ...plainPlan("All. Prova", [["Titolo"], ["uno"], ["due"], ["tre"]]),
  page: {
    orientation: "landscape",
    margins: { top: 50, right: 40, bottom: 51, left: 41, header: 20, footer: 21 },
    header: { left: "Camera && Co.", center: "", right: "&8PIRA" },
    footer: { left: "", center: "Pagina &P di 7", right: "" },
    firstPageNumber: 4,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [2, 3],
  },
};

type Rewrite = readonly [what: string, by: string];

/** Excel answers as if it had done otherwise: for good, or only as long as the sheet is hidden. */
function answering(host: ExcelHost, rewrites: readonly Rewrite[], isForGood: boolean): void {
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    const given = await answer(message);
    if (!("body" in given) || (!isForGood && message.body.includes('"Visible"'))) return given;
    return { body: rewrites.reduce((body, [what, by]) => body.replaceAll(what, by), given.body) };
  };
}

/** Writes the sheets in an Excel that answers otherwise; gives what was told, and what the last message did. */
async function written(rewrites: readonly Rewrite[], isForGood = true) {
  const { host, workbook } = openExcel([{ name: "Mio" }]);
  answering(host, rewrites, isForGood);
  const told: PageDifference[] = [];
  await workbook.writeSheets([COVER, PLAN], {
    ...{ set: "allegato", replaceEdited: [] },
    onPageDiffers: (differences) => told.push(...differences),
  });
  return { host, told, last: host.syncs.at(-1)?.actions.map(({ text }) => text) ?? [] };
}

const SETTINGS: [string, Rewrite, PageDifference["settings"]][] = [
  [
    "orientation",
    ['"Orientation":"Landscape"', '"Orientation":"Portrait"'],
    [{ setting: "orientation", wanted: "landscape" }],
  ],
  ["first page", ['"FirstPageNumber":4', '"FirstPageNumber":""'], [{ setting: "first-page", wanted: "4" }]],
  ["a margin", ['"LeftMargin":41', '"LeftMargin":50.4'], [{ setting: "margins", wanted: "" }]],
  ["the header's margin", ['"HeaderMargin":20', '"HeaderMargin":36'], [{ setting: "margins", wanted: "" }]],
  ["print area", ["!A1:G4", "!A1:G3"], [{ setting: "print-area", wanted: "A1:G4" }]],
  ["title rows", ['"RowCount":2', '"RowCount":3'], [{ setting: "title-rows", wanted: "1:2" }]],
  ["a break", ['"RowIndex":3', '"RowIndex":9'], [{ setting: "breaks", wanted: "" }]],
  ["a header", ["&8PIRA", ""], [{ setting: "headers", wanted: "" }]],
  ["a footer", ["Pagina &P di 7", "Pagina &P"], [{ setting: "headers", wanted: "" }]],
];

test("an Excel that takes all of it: nothing is set twice, nothing told", async () => {
  const { told, last } = await written([]);
  expect(told).toEqual([]);
  expect(last.filter((text) => /PageLayout|PageBreaks/.test(text))).toEqual([]);
});

test.each(SETTINGS)("%s that Excel never takes is set again, and told", async (_, rewrite, settings) => {
  const { told, last } = await written([rewrite]);
  expect(told).toEqual([{ sheet: "All. Prova", settings }]);
  expect(last.some((text) => text.endsWith("PageLayout.Orientation"))).toBe(true);
});

test.each(SETTINGS)("%s that Excel takes once the sheet is shown is not told", async (_, rewrite) => {
  const { host, told } = await written([rewrite], false);
  expect(told).toEqual([]);
  expect(host.snapshot().sheets[2]?.horizontalBreaks).toEqual([2, 3]);
});

test("paper and scale are told of every sheet", async () => {
  const paper = await written([['"PaperSize":"A4"', '"PaperSize":"Letter"']]);
  expect(paper.told).toEqual(
    ["All. Copertina", "All. Prova"].map((sheet) => ({
      ...{ sheet, settings: [{ setting: "paper", wanted: "A4" }] },
    })),
  );
  const scale = await written([['"scale":100', '"scale":88']]);
  expect(scale.told.map(({ settings }) => settings)).toEqual(
    [1, 2].map(() => [{ setting: "scale", wanted: "100" }]),
  );
});

test.each<[string, ...Rewrite[]]>([
  ["margins rounded to a hundredth of an inch", ['"LeftMargin":41', '"LeftMargin":41.04']],
  ["breaks counted from one", ['"RowIndex":3', '"RowIndex":4'], ['"RowIndex":2', '"RowIndex":3']],
  ["a header with the font that Excel adds", ["&8PIRA", '&\\"Arial,Normale\\"&8PIRA']],
  ["a print area with dollars", ["!A1:G4", "!$A$1:$G$4"]],
])("%s are no difference", async (_, ...rewrites) => {
  expect((await written(rewrites)).told).toEqual([]);
});

test("setting it again and reading it once more take no sync of their own", async () => {
  const plain = await written([]);
  const stubborn = await written([['"PaperSize":"A4"', '"PaperSize":"Letter"']]);
  expect(stubborn.host.syncs).toHaveLength(plain.host.syncs.length);
  expect(stubborn.host.session.referenceCount).toBe(0);
});
