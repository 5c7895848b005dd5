// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from "playwright-core";
import { exampleInExcel } from "../../scripts/example-in-excel";
import { planSchema } from "../../src/plan/plan";
import { axeViolations, focusOn, overflowsSideways } from "./support/accessibility";
import { type ExcelPane, openPane } from "./support/excel-pane";
import { openPreview, writeAllegato } from "./support/generate";
import { keyboardHands } from "./support/keyboard-hands";
import {
  differencesBesidesDay,
  PUBLISHED,
  publishedByCommand,
  type PublishedExample,
  readByOthers,
} from "./support/published";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();
let wanted: PublishedExample;
beforeAll(async () => {
  wanted = await publishedByCommand();
});

type Host = Awaited<ReturnType<typeof exampleInExcel>>;

async function openExample(): Promise<ExcelPane & { host: Host }> {
  const host = await exampleInExcel();
  const permissions = ["clipboard-read", "clipboard-write"];
  const open = await openPane(stage, host, { width: 320, permissions });
  await open.pane.getByText(/^PIRA · Esercizio/).waitFor();
  return { ...open, host };
}

const dialogOf = (pane: Frame) => pane.getByRole("dialog", { name: "Copia da pubblicare" });
const clipboard = (pane: Frame) => pane.evaluate(() => navigator.clipboard.readText());
/** Without the mark of UTF-8, which is for files. */
const textOf = (file: Buffer) => file.toString("utf8").replace(/^\uFEFF/, "");

describe("the copy to be published, with the mouse", () => {
  let open: Awaited<ReturnType<typeof openExample>>;
  let before: ReturnType<Host["snapshot"]>;
  beforeAll(async () => {
    open = await openExample();
    await writeAllegato(open.pane);
    await open.pane.getByText(/^Allegato pronto/).waitFor();
    open.host.user.type("All. Copertina", "A1", "Un titolo a mano");
    before = open.host.snapshot();
  });
  afterAll(() => open.page.close());
  const button = (name: string) => dialogOf(open.pane).getByRole("button", { name });

  it("is reached from the allegato that is ready, and says what was edited by hand and which errors are open", async () => {
    await open.pane.getByRole("button", { name: "Copia da pubblicare…" }).click();
    const dialog = dialogOf(open.pane);
    await dialog.getByText(/^1 foglio dell’allegato è stato modificato a mano/).waitFor();
    await dialog.getByRole("listitem").filter({ hasText: "All. Copertina" }).waitFor();
    await dialog.getByText(/aperti?: l’intestazione porta «BOZZA»/).waitFor();
    expect(await button("Apri l’allegato (.xlsx)").getAttribute("aria-disabled")).toBe("true");
    await dialog.getByRole("checkbox", { name: "Preparare comunque una bozza" }).click();
    expect(await axeViolations(open.pane)).toEqual([]);
    expect(await overflowsSideways(open.pane)).toBe(false);
  });

  it("opens as a workbook with the allegato only", async () => {
    await button("Apri l’allegato (.xlsx)").click();
    await open.pane
      .getByText(`Si è aperto in una finestra sua: salvarlo come «${PUBLISHED}.xlsx».`)
      .waitFor();
    const [file = new Uint8Array(), ...others] = open.host.session.openedFiles;
    expect(others).toEqual([]);
    const { sheets, ...rest } = readByOthers(file);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter(([name, state]) => !name.startsWith("All. ") || state !== "visible")).toEqual([]);
    const title = expect.stringMatching(/^Piano degli indicatori .* – Camera di Commercio/i) as string;
    const properties = [title, expect.stringMatching(/^Camera di Commercio/i), null];
    expect(rest).toEqual({ names: [], properties, foreign: [] });
    expect(differencesBesidesDay(wanted.xlsx, file)).toEqual([]);
  });

  it("its data are copied as the command line writes them", async () => {
    await button("Copia il piano (.json)").click();
    await open.pane
      .getByText(new RegExp(`^Copiato: .*«${PUBLISHED}\\.json», con la codifica UTF-8`))
      .waitFor();
    const json = await clipboard(open.pane);
    planSchema.parse(JSON.parse(json));
    expect(json).toBe(textOf(wanted.json));
    await button("Copia gli indicatori (.csv)").click();
    await open.pane
      .getByText(new RegExp(`^Copiato: .*«${PUBLISHED}\\.csv», con la codifica «UTF-8 con`))
      .waitFor();
    expect(await clipboard(open.pane)).toBe(textOf(wanted.csv));
    expect(await axeViolations(open.pane)).toEqual([]);
  });

  it("leaves the workbook as it was", async () => {
    await button("Chiudi").click();
    await focusOn(open.pane, "Copia da pubblicare…");
    expect(open.host.snapshot()).toEqual(before);
  });

  it("is reached from the preview too", async () => {
    await openPreview(open.pane);
    await open.pane
      .getByRole("dialog", { name: "Anteprima dell’allegato" })
      .getByRole("button", { name: "Copia da pubblicare…" })
      .click();
    await button("Copia il piano (.json)").waitFor();
    await button("Chiudi").click();
    await open.pane.getByRole("dialog").waitFor({ state: "detached" });
    await focusOn(open.pane, "Genera allegato");
  });
});

it("with the keyboard, from the menu; what the clipboard refuses is there to be copied by hand", async () => {
  const { page, pane, host } = await openExample();
  const hands = keyboardHands(page, pane);
  const inDialog = ["dialog", "Copia da pubblicare"] as const;
  await hands.press("button", "Altro");
  await hands.press("menuitem", "Copia da pubblicare…");
  await hands.press("checkbox", "Preparare comunque una bozza", inDialog);
  await hands.press("button", "Apri l’allegato (.xlsx)", inDialog);
  await pane.getByText(/^Si è aperto in una finestra sua/).waitFor();
  expect(differencesBesidesDay(wanted.xlsx, host.session.openedFiles[0] ?? new Uint8Array())).toEqual([]);

  await pane.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await hands.press("button", "Copia gli indicatori (.csv)", inDialog);
  await pane.getByRole("textbox", { name: `Testo di «${PUBLISHED}.csv»` }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  expect(await overflowsSideways(pane)).toBe(false);
  await hands.strike("Control+C");
  // Windows' clipboard makes every line end alike, and so does a box of text.
  await eventually(async () => {
    expect(await clipboard(pane)).toBe(textOf(wanted.csv).replaceAll("\r\n", "\n"));
  });

  await hands.strike("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await focusOn(pane, "Altro");
  expect(hands.lost).toEqual([]);
  await page.close();
});
