// SPDX-License-Identifier: EUPL-1.2
import { exampleInExcel } from "../../scripts/example-in-excel";
import type { ExcelHost } from "../excel-host/excel-host";
import { newPage } from "./support/chromium";
import { type ExcelPane, listening, openPane } from "./support/excel-pane";
import { SHIFT_RECORDER, shiftsOf, totalOf } from "./support/layout-shifts";
import { holdAnswers } from "./support/slow-excel";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

/** Less than what Google calls good (0.1) by far: a line that moves by some pixels. */
const MOST = 0.02;

interface Work extends ExcelPane {
  host: ExcelHost;
}

const checked = ({ pane }: Work) => pane.getByText(/^Verificato alle/).waitFor();
const selecting =
  (sheet: string, cell: string, heading: RegExp) =>
  async ({ host, pane }: Work): Promise<void> => {
    host.user.select(sheet, cell);
    await pane.getByRole("heading", { level: 2, name: heading }).waitFor();
  };
const typing =
  (sheet: string, cell: string, text: string) =>
  async (work: Work): Promise<void> => {
    work.host.user.type(sheet, cell, text);
    await work.page.waitForTimeout(1000);
    await checked(work);
  };
const tab =
  (name: RegExp) =>
  ({ pane }: Work): Promise<void> =>
    pane.getByRole("tab", { name }).click();

/** What happens in the pane, one after the other; what the user presses may move things, what comes by itself may not. */
const STEPS: readonly (readonly [string, (work: Work) => Promise<void>])[] = [
  ["opening", checked],
  [
    "a check runs, ends and is told",
    async ({ host, pane, page }) => {
      const letGo = holdAnswers(host);
      await pane.getByRole("button", { name: "Verifica" }).click();
      await pane.getByRole("button", { name: "Interrompi" }).waitFor();
      await page.waitForTimeout(300);
      letGo();
      await pane.getByText(/^Verifica completata/).waitFor();
    },
  ],
  ["the findings are shown", tab(/^Segnalazioni/)],
  ["findings arrive", typing("011-005", "C5", "")],
  ["the form is fetched", tab(/^Scheda/)],
  ["a cell is selected", selecting("011-005", "C6", /^Obiettivo 011-005-001/)],
  ["a cell of another objective is selected", selecting("012-004", "C6", /^Obiettivo 012-004/)],
  ["one of an indicator is", selecting("012-004", "A16", /^Indicatore/)],
  ["one of an objective is again", selecting("011-005", "C5", /^Obiettivo 011-005-001/)],
  ["one of a programme is", selecting("011-005", "B2", /^Programma/)],
  ["the plan is shown", tab(/^Piano/)],
  ["the plan changes", typing("012-004", "C5", "Un altro titolo")],
];

/** The pane in a page that writes down what moves. */
const openRecorded = (host: ExcelHost, width: number): Promise<ExcelPane> =>
  openPane(
    {
      site: stage.site,
      browser: {
        newPage: async (options) => {
          const page = await newPage(stage.browser, options);
          await page.addInitScript({ content: SHIFT_RECORDER });
          return page;
        },
      },
    },
    host,
    { width },
  );

test.each([320, 400])("nothing jumps at %i pixels", async (width) => {
  const host = await exampleInExcel();
  const open = await openRecorded(host, width);
  for (const [step, act] of STEPS) {
    await act({ ...open, host });
    if (step === "opening") await listening(host, open);
    // What is drawn within half a second of a press counts as expected.
    await open.page.waitForTimeout(600);
    const shifts = await shiftsOf(open.pane);
    expect({ step, shifts: totalOf(shifts) < MOST ? [] : shifts }).toEqual({ step, shifts: [] });
  }
  await open.page.close();
});

test("what does jump is seen", async () => {
  const open = await openRecorded(await exampleInExcel(), 320);
  await open.pane.getByText(/^Verificato alle/).waitFor();
  await shiftsOf(open.pane);
  await open.pane.evaluate(() => {
    const bar = document.createElement("p");
    bar.textContent = "Un avviso che arriva in cima.";
    bar.style.height = "80px";
    document.querySelector("h1")?.before(bar);
  });
  expect(totalOf(await shiftsOf(open.pane))).toBeGreaterThan(MOST);
  await open.page.close();
});
