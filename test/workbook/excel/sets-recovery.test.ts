// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { WrittenSet } from "../../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { SheetCopy, WorkbookCopy } from "../../excel-host/model/workbook-copy";
import { plainPlan } from "../sample-plans";
import { hostWith } from "./opened-excel";

const ALLEGATO = [plainPlan("All. Copertina", [["Camera"]])];
const OLD = plainPlan("Verifica", [["Motivo", "vecchio"]]);
const NEW = plainPlan("Verifica", [["Motivo", "nuovo"]]);

const write = (set: WrittenSet, plans: readonly SheetPlan[]) =>
  createExcelWorkbook().writeSheets(plans, { set, replaceEdited: [] });

/** A workbook with an allegato and a list that somebody wrote in. */
async function scene() {
  const host = hostWith([{ name: "Piano", cells: { A1: "Obiettivo" } }]);
  await write("allegato", ALLEGATO);
  await write("verifica", [OLD]);
  host.user.type("Verifica", "C1", "scritto a mano");
  return { host };
}

let after: WorkbookCopy;
let messages: number;
beforeAll(async () => {
  const { host } = await scene();
  host.batches.splice(0);
  await write("verifica", [NEW]);
  messages = host.batches.length;
  after = host.snapshot();
});

test("a list that was cut short is put right, at whatever message; the allegato is not touched", async () => {
  for (let message = 0; message < messages; message++) {
    for (const when of ["before", "after"] as const) {
      const { host } = await scene();
      const next = host.batches.length + message;
      host.faults[when](next, "session");
      for (let later = next + 1; later < next + 40; later++) host.faults.before(later, "session");
      await write("verifica", [NEW]).catch(() => undefined);
      host.faults.clear();

      await write("allegato", ALLEGATO);
      await createExcelWorkbook().recover();
      const now = host.snapshot();
      const names = now.sheets.map(({ name }) => name);
      expect(names.filter((name) => !name.startsWith("Verifica"))).toEqual(["Piano", "All. Copertina"]);
      expect(lists(now).some(isWhole)).toBe(true);

      await write("verifica", [NEW]);
      expect(lists(host.snapshot())).toContainEqual(lists(after)[0]);
    }
  }
});

const lists = ({ sheets }: WorkbookCopy): SheetCopy[] =>
  sheets.filter(({ name }) => name.startsWith("Verifica"));

/** The former list with what somebody wrote in it, or the new one. */
const isWhole = ({ cells }: SheetCopy): boolean =>
  cells.C1?.value === "scritto a mano" || cells.B1?.value === "nuovo";
