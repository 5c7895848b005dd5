// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { createExcelHost, type ExcelHost } from "../excel-host/excel-host";
import { smallPlan } from "../support/small-plan";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { newPage } from "./support/chromium";
import { openPane } from "./support/excel-pane";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const OFFICE = "https://appsforoffice.microsoft.com/**";
const OWN_SCRIPT = "**/taskpane.*.js";
const HOLD = (): undefined => undefined;
const BLOCK = (route: Route): Promise<void> => route.abort();

const stage = stageOfFile();

async function openStart(
  routes: Readonly<Record<string, (route: Route) => unknown>>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newPage(stage.browser, { viewport: { width: 320, height: 600 }, ...options });
  for (const [url, handler] of Object.entries(routes)) await page.route(url, handler);
  await page.goto(`${stage.site.address}/taskpane.html`, { waitUntil: "commit" });
  return page;
}

describe.each([
  ["light", { colorScheme: "light" as const }, "rgb(255, 255, 255)"],
  ["dark", { colorScheme: "dark" as const }, "rgb(41, 41, 41)"],
  ["high contrast", { forcedColors: "active" as const }, null],
])("before any script, %s", (_look, options, background) => {
  it("the page has words, shape and the look of the system", async () => {
    const page = await openStart({ [OFFICE]: HOLD, [OWN_SCRIPT]: HOLD }, options);
    await page.getByText("Apertura del riquadro…").waitFor();
    await page.getByRole("heading", { level: 1, name: "PIRA" }).waitFor();
    await page.locator(".riquadri div").first().waitFor();
    expect(await page.getByRole("link", { name: "Riprova" }).isVisible()).toBe(false);
    if (background !== null)
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
    expect(await overflowsSideways(page)).toBe(false);
    await page.close();
  });
});

describe.each([
  ["office.js", { [OFFICE]: HOLD }],
  ["the pane's own script", { [OWN_SCRIPT]: BLOCK }],
])("when %s does not come", (_what, routes) => {
  it("the page names the hosts to allow within a bounded time, and tries again", async () => {
    const page = await openStart(routes, { colorScheme: "dark" });
    const retry = page.getByRole("link", { name: "Riprova" });
    await retry.waitFor();
    const said = await page.getByRole("alert").textContent();
    expect(said).toContain("appsforoffice.microsoft.com");
    expect(said).toMatch(/arriva da localhost:\d+/);
    expect(await page.locator(".riquadri div").first().isVisible()).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    const again = page.waitForRequest(/taskpane\.html$/);
    await retry.click({ noWaitAfter: true });
    await again;
    await page.close();
  });
});

it("when office.js is refused, the pane says so at once", async () => {
  const page = await openStart({ [OFFICE]: BLOCK });
  await page.getByRole("heading", { name: "Il collegamento con Excel non è arrivato" }).waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("https://appsforoffice.microsoft.com");
  expect(await axeViolations(page)).toEqual([]);
  await page.unroute(OFFICE);
  const again = page.waitForRequest(/taskpane\.html$/);
  await page.getByRole("button", { name: "Riprova" }).click();
  await again;
  await page.close();
});

it("when office.js is late, the pane opens all the same", async () => {
  const host = createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
  const office = latch();
  const open = await openPane(stage, host, { officeAfter: office.opened });
  await open.pane.getByText("Apertura del riquadro…").waitFor();
  office.open();
  await open.pane.getByText("Esercizio 2026").waitFor();
  await open.page.close();
});

/** Tops and heights of the title, the line under it and the boxes, in pixels. */
const places = (): number[] =>
  [...document.querySelectorAll("#root :is(h1, p, div):not(:has(h1, p, div))")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect())
    .flatMap(({ left, top, height }) => [left, top, height].map(Math.round));

/** What is waited for until somebody opens it. */
function latch(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}

/** Excel answers nothing until then. */
function hold(host: ExcelHost, until: Promise<void>): void {
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    await until;
    return answer(message);
  };
}

it("nothing moves when the pane takes over from the page", async () => {
  const host = createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
  const [office, excel] = [latch(), latch()];
  hold(host, excel.opened);
  const open = await openPane(stage, host, { officeAfter: office.opened });
  await open.pane.getByText("Apertura del riquadro…").waitFor();
  const before = await open.pane.evaluate(places);
  office.open();
  await open.pane.getByText("Lettura della cartella di lavoro…").waitFor();
  expect(await open.pane.evaluate(places)).toEqual(before);
  const title = await open.pane.getByText("PIRA", { exact: true }).boundingBox();
  excel.open();
  const heading = open.pane.getByRole("heading", { level: 1, name: "Camera di Commercio di Prova" });
  await heading.waitFor();
  const { x, y } = (await heading.boundingBox()) ?? {};
  expect({ x, y }).toEqual({ x: title?.x, y: title?.y });
  await open.page.close();
});
