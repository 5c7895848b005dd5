// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { readPlan } from "../../../src/reading/read-plan";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import { createExcelHost } from "../../excel-host/excel-host";
import { parseRect } from "../../excel-host/model/rect";
import { luccaPath } from "../../support/lucca";
import { planChoices } from "../../support/lucca-choices";
import { everyLabel } from "../opened-book";

const noLibrary = () => Promise.reject(new Error("Reading needs no library"));

async function lucca(file: string) {
  const given = await readSnapshot(openPackage(new Uint8Array(readFileSync(luccaPath(file)))), noLibrary);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(luccaPath(file));
  const host = createExcelHost().load(given);
  for (const { name, model } of book.worksheets) {
    for (const range of model.merges) host.workbook.findSheet(name)?.merges.add(parseRect(range));
  }
  installHost(host);
  return { host, given, workbook: createExcelWorkbook() };
}

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s: about 200 fields in at most four syncs, offered, offered again and taken away",
  async (file) => {
    const { host, given, workbook } = await lucca(file);
    const choices = planChoices(given);
    expect(choices.fields.length).toBeGreaterThan(150);
    const before = host.snapshot();
    const cost = async (wanted: typeof choices | null) => {
      host.batches.splice(0);
      const cleared = host.undoCleared.length;
      const count = await workbook.offerChoices(wanted);
      const { syncs } = host;
      expect(syncs.length).toBeLessThanOrEqual(4);
      expect(Math.max(...syncs.map(({ bytes }) => bytes))).toBeLessThan(500_000);
      return { count, cleared: host.undoCleared.slice(cleared) };
    };

    expect((await cost(choices)).count).toBe(choices.fields.length);
    const offered = host.snapshot();
    expect(await cost(choices)).toEqual({ count: choices.fields.length, cleared: [] });
    expect(host.snapshot()).toEqual(offered);
    const { plan, places } = readPlan(await workbook.read(everyLabel));
    expect({ plan, places }).toEqual({ plan: readPlan(given).plan, places: readPlan(given).places });

    await cost(null);
    expect(host.snapshot()).toEqual(before);
    expect(host.session.referenceCount).toBe(0);
  },
);
