// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../../src/workbook/workbook";
import { everyLabel, type OpenGiven } from "./opened-book";
import { change, deletion } from "./restructuring-sample";
import { plainPlan, sampleAllegato } from "./sample-plans";

const USERS = { name: "011-005", cells: { B2: "Obiettivo", C3: 5 } };
const PLANS = sampleAllegato(20);
const FORMER = [plainPlan("All. Copertina", [["di prima"]]), plainPlan("All. 011-009", [["non più"]])];
const NAMED = [{ name: "PIRA_modello", sheet: "All. Copertina", cell: "A1" }];

type Work = (
  workbook: Workbook,
  signal: AbortSignal,
  onProgress: (share: number) => void,
) => Promise<unknown>;

const writing: Work = (workbook, signal, onProgress) =>
  workbook.writeSheets(PLANS, { set: "allegato", replaceEdited: [], signal, onProgress });

/** What both adapters promise of work that the user stops. */
export function describeStopping(name: string, open: OpenGiven): void {
  describe(`${name}: stopping`, () => {
    async function opened() {
      const book = await open([USERS]);
      await book.workbook.writeSheets(FORMER, { set: "allegato", replaceEdited: [] });
      const stop = new AbortController();
      return { book, stop, signal: stop.signal, before: book.state() };
    }

    test.each<[string, Work]>([
      ["writeSheets", writing],
      [
        "addSheets",
        (workbook, signal) => workbook.addSheets([plainPlan("Quadro", [["A"]])], NAMED, { signal }),
      ],
      [
        "apply",
        (workbook, signal) =>
          workbook.apply([{ sheet: "011-005", cell: "C3", expected: 5, value: 6 }], [], { signal }),
      ],
      ["restructure", (workbook, signal) => workbook.restructure(change([deletion(1, 1)]), { signal })],
      [
        "offerChoices",
        (workbook, signal) =>
          workbook.offerChoices(
            {
              lists: [{ name: "unita", values: ["%"] }],
              fields: [{ sheet: "011-005", cell: "C3", list: "unita", title: "Unità", message: "" }],
            },
            { signal },
          ),
      ],
      [
        "mark",
        (workbook, signal) =>
          workbook.mark([{ sheet: "011-005", cell: "C3", severity: "error", message: "" }], { signal }),
      ],
      ["read", (workbook, signal) => workbook.read({ ...everyLabel, signal })],
    ])("%s does nothing when it is stopped before it begins", async (_, work) => {
      const { book, stop, signal, before } = await opened();
      stop.abort();
      await expect(work(book.workbook, signal, () => undefined)).rejects.toMatchObject({ code: "stopped" });
      expect(book.state()).toEqual(before);
    });

    test("stopped after whatever share, it is as before; stopped after the last, it is done", async () => {
      const shares: number[] = [];
      const reference = await opened();
      await writing(reference.book.workbook, reference.signal, (share) => shares.push(share));
      const written = await reference.book.workbook.read(everyLabel);
      for (const last of shares) {
        const { book, stop, signal, before } = await opened();
        const work = writing(book.workbook, signal, (share) => {
          if (share === last) stop.abort();
        });
        if (last < 1) {
          await expect(work).rejects.toMatchObject({ code: "stopped" });
          expect(book.state()).toEqual(before);
        } else {
          await expect(work).resolves.toHaveLength(PLANS.length);
          expect(await book.workbook.read(everyLabel)).toEqual(written);
        }
      }
    });

    test("what was stopped is done when it is asked for again", async () => {
      const { book, stop, signal } = await opened();
      const work = writing(book.workbook, signal, () => {
        stop.abort();
      });
      await expect(work).rejects.toMatchObject({ code: "stopped" });
      await book.workbook.writeSheets(PLANS, { set: "allegato", replaceEdited: [] });
      const { sheets } = await book.workbook.read(everyLabel);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["011-005", ...PLANS.map((plan) => plan.name)]);
    });
  });
}
