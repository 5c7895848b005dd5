// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { readPlan } from "../../../src/reading/read-plan";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { luccaPath } from "../../support/lucca";
import { planChoices } from "../../support/lucca-choices";
import { partChanges, partOf } from "../../support/zip-parts";
import { everyLabel } from "../opened-book";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s: about 200 fields offer their lists, the plan reads the same, and nothing is left afterwards",
  async (file) => {
    const bytes = new Uint8Array(readFileSync(luccaPath(file)));
    const workbook = openFileWorkbook(bytes, nodeExcelize);
    const given = readPlan(await workbook.read(everyLabel));
    const choices = planChoices(await workbook.read(everyLabel));
    expect(choices.fields.length).toBeGreaterThan(150);

    expect(await workbook.offerChoices(choices)).toBe(choices.fields.length);
    const { plan, places } = readPlan(await workbook.read(everyLabel));
    expect({ plan, places }).toEqual({ plan: given.plan, places: given.places });

    await workbook.offerChoices(null);
    const { changed, ...others } = partChanges(bytes, workbook.save());
    expect(others).toEqual({ removed: [], added: [] });
    // An empty list of names goes with the last of them.
    expect(["", "xl/workbook.xml"]).toContain(changed.join());
    const list = partOf(bytes, "xl/workbook.xml")
      .replace("<definedNames />", "")
      .replace("<definedNames/>", "");
    expect(partOf(workbook.save(), "xl/workbook.xml").replace("<definedNames/>", "")).toBe(list);
  },
);
