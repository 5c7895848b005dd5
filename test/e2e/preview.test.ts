// SPDX-License-Identifier: EUPL-1.2
import { exampleInExcel } from "../../scripts/example-in-excel";
import { axeViolations, focusOn } from "./support/accessibility";
import { type ExcelPane, openPane } from "./support/excel-pane";
import { openPreview, pagesShown, writePreviewed } from "./support/generate";
import { cellHolding } from "./support/pane-states";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

describe("the preview of the example’s allegato", () => {
  let open: ExcelPane & { host: Awaited<ReturnType<typeof exampleInExcel>> };
  beforeAll(async () => {
    const host = await exampleInExcel();
    open = { host, ...(await openPane(stage, host)) };
    await open.pane.getByText(/^PIRA · Esercizio/).waitFor();
    await openPreview(open.pane);
  });
  afterAll(() => open.page.close());

  const regions = () => open.pane.getByRole("region", { name: /^Pagina \d+ di \d+, All\./ });
  const number = () => open.pane.getByRole("textbox", { name: "Vai alla pagina" }).inputValue();
  /** Waits until a page is the one looked at: scrolling tells which a moment later. */
  const atPage = (n: string) =>
    eventually(async () => {
      expect(await number()).toBe(n);
    });
  const pageCount = async () =>
    Number(/di (\d+)/.exec((await open.pane.getByText(/^di \d+$/).textContent()) ?? "")?.[1]);
  /** Width of the first page drawn, in pixels. */
  const width = async () => (await regions().first().boundingBox())?.width ?? 0;
  const isWide = (pixels: number) =>
    eventually(async () => {
      expect(await width()).toBeCloseTo(pixels, 0);
    });

  it("draws only the pages near the view, and has no barrier that axe knows", async () => {
    expect(await pageCount()).toBeGreaterThan(20);
    expect(await regions().count()).toBeLessThan(6);
    expect(await axeViolations(open.pane)).toEqual([]);
  });

  it("is gone through with the keys, and by sheet", async () => {
    const { keyboard } = open.page;
    await keyboard.press("PageDown");
    await keyboard.press("PageDown");
    await atPage("3");
    await keyboard.press("ArrowLeft");
    await atPage("2");
    await keyboard.press("End");
    await atPage(String(await pageCount()));
    await keyboard.press("Home");
    await atPage("1");
    await open.pane.getByRole("combobox", { name: "Foglio" }).selectOption("All. 011-005");
    await open.pane
      .getByRole("region", { name: /, All\. 011-005$/ })
      .first()
      .waitFor();
    expect(await axeViolations(open.pane)).toEqual([]);
  });

  it("grows and shrinks, and what was looked at stays in view", async () => {
    const at = await number();
    const fit = await width();
    await open.pane.getByRole("group", { name: "Pagine dell’allegato" }).focus();
    for (let step = 0; step < 3; step++) await open.page.keyboard.press("+");
    await open.pane.getByText("100 %").waitFor();
    // A4 on its side, 96 pixels an inch.
    await isWide(1122.5);
    await atPage(at);
    await open.page.keyboard.press("0");
    await isWide(fit);
    await atPage(at);
  });

  it("texts break into the same lines at every size", async () => {
    const lines = () =>
      open.pane.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("section [role=cell] > span")].map(
          ({ offsetHeight, textContent }) => `${textContent} ${offsetHeight}`,
        ),
      );
    const fit = await width();
    const small = await lines();
    await open.page.keyboard.press("+");
    await eventually(async () => {
      expect(await width()).toBeGreaterThan(fit);
    });
    const large = await lines();
    expect(large.length).toBeGreaterThan(20);
    expect(small).toEqual(expect.arrayContaining(large));
    await open.page.keyboard.press("0");
    await isWide(fit);
  });

  it("leads from a text to what is found on it", async () => {
    const sign = open.pane
      .getByRole("region", { name: /^Pagina/ })
      .getByRole("button")
      .first();
    await sign.click();
    await open.pane.getByRole("menuitem").first().click();
    await open.pane.getByRole("tab", { name: /Segnalazioni/, selected: true }).waitFor();
    await open.pane.getByRole("dialog").waitFor({ state: "detached" });
    await openPreview(open.pane);
  });

  it("follows the options at once: a larger text takes more pages", async () => {
    const before = await pageCount();
    await open.pane.getByRole("button", { name: "Opzioni…" }).click();
    const options = open.pane.getByRole("dialog", { name: "Opzioni dell’allegato" });
    await options.getByRole("combobox", { name: "Corpo del testo, in punti" }).selectOption("11");
    await options.getByRole("textbox", { name: /^Atto/ }).fill("Delibera n. 5 del 2 novembre 2026");
    await options.getByRole("button", { name: "Salva" }).click();
    await options.waitFor({ state: "detached" });
    await open.pane.waitForFunction(
      (count) => !document.body.textContent.includes(`di ${count}Pagina`),
      before,
    );
    await open.pane
      .getByRole("region", { name: /^Pagina/ })
      .first()
      .getByText(/^Delibera n\. 5/)
      .first()
      .waitFor();
    expect(await pageCount()).toBeGreaterThan(before);
    await focusOn(open.pane, "Opzioni…");
  });

  it("writes what it shows", async () => {
    const pages = await pageCount();
    await writePreviewed(open.pane);
    await open.pane.getByText(/^Allegato pronto/).waitFor();
    await focusOn(open.pane, "Genera allegato");
    const sheets = open.host.snapshot().sheets.filter(({ name }) => name.startsWith("All. "));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["All. Copertina", "All. Quadro", "All. 011-005", "All. Riepilogo"]),
    );
    await openPreview(open.pane);
    await open.pane
      .getByText("I testi sono gli stessi dell’allegato che è nella cartella di lavoro.")
      .waitFor();
    expect(await pageCount()).toBe(pages);
  });

  it("says which cards would change, and which sheets were edited by hand", async () => {
    await open.pane.getByRole("button", { name: "Chiudi l’anteprima" }).click();
    open.host.user.type("All. Copertina", "A1", "Un titolo a mano");
    const { sheet, cell } = cellHolding(
      open.host,
      "Accompagnare le piccole imprese nella transizione digitale ed ecologica",
    );
    open.host.user.type(sheet, cell, "Accompagnare le piccole imprese");
    await openPreview(open.pane);
    await open.pane.getByText("1 scheda cambiata").click();
    await open.pane.getByText("Obiettivo 011-005-001", { exact: true }).first().waitFor();
    await open.pane.getByText(/^1 foglio dell’allegato è stato modificato a mano/).click();
    await open.pane.getByRole("listitem").filter({ hasText: "All. Copertina" }).first().waitFor();
    expect(await axeViolations(open.pane)).toEqual([]);
  });
});

it("opens from the ribbon", async () => {
  const { page, pane } = await openPane(stage, await exampleInExcel(), {
    query: "?comando=allegato",
  });
  await pagesShown(pane);
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await page.close();
});
