// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../src/cli/node-excelize";
import { planSchema } from "../../src/plan/plan";
import { publication, publishedFiles } from "../../src/publish/publication";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { planDocument } from "../support/plan-document";
import { partOf } from "../support/zip-parts";
import { readCsv } from "./read-csv";

const STATE = { isDraft: false, created: new Date(Date.UTC(2027, 0, 31)) };
const document = planDocument({ chamber: "Camera di Commercio di Forlì-Cesena", year: 2027 });
const published = publication(document, STATE);

test("files are called by chamber and year, fit for an address", () => {
  expect(publishedFiles(published).map(({ name }) => name)).toEqual(
    ["xlsx", "json", "csv"].map((extension) => `pira-2027-camera-di-commercio-di-forli-cesena.${extension}`),
  );
  expect(publication(planDocument({ chamber: null, year: null }), STATE).name).toBe("pira");
  const long = "Camera di Commercio dell’Emilia ".repeat(9);
  expect(publication(planDocument({ chamber: long }), STATE).name).toMatch(/^[a-z0-9-]{90,100}(?<!-)$/);
});

test("the JSON is the plan, the CSV begins with the mark of UTF-8", () => {
  expect(planSchema.parse(JSON.parse(published.json))).toEqual(document.plan);
  const csv = publishedFiles(published)[2]?.bytes ?? new Uint8Array();
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(readCsv(csv)).toEqual(readCsv(published.csv));
});

test("the workbook holds the allegato only, without marks, and says whose it is", async () => {
  const { sheets } = await openFileWorkbook(published.xlsx, nodeExcelize).read({ isKnownLabel: () => true });
  expect(sheets.map(({ name, mark, visibility }) => [name, mark, visibility])).toEqual(
    ["Copertina", "Quadro", "012-004", "Riepilogo"].map((name) => [`All. ${name}`, null, "visible"]),
  );
  const properties = partOf(published.xlsx, "docProps/core.xml");
  expect(properties).toContain(
    "<dc:title>Piano degli indicatori e dei risultati attesi 2018 – Camera di Commercio di Forlì-Cesena</dc:title>",
  );
  expect(properties).toContain("<dc:language>it-IT</dc:language>");
});

test("a draft says so on every sheet, and only a draft", () => {
  const headers = (isDraft: boolean): boolean[] =>
    [1, 2, 3, 4].map((sheet) =>
      partOf(publication(document, { ...STATE, isDraft }).xlsx, `xl/worksheets/sheet${sheet}.xml`).includes(
        "BOZZA",
      ),
    );
  expect([headers(true), headers(false)]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
});

test("the same plan gives the same bytes", () => {
  expect(publication(document, STATE)).toEqual(published);
});
