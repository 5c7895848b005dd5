// SPDX-License-Identifier: EUPL-1.2
// Takes the README's picture from the built workbench: npm run build && npx tsx scripts/screenshot.ts
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/e2e/support/chromium";
import { serveFolder } from "./static-server";

const PICTURE = fileURLToPath(new URL("../assets/schermata.png", import.meta.url));

async function takePicture(): Promise<void> {
  const { server, port } = await serveFolder(fileURLToPath(new URL("../dist", import.meta.url)), 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: "it-IT" });
  await page.goto(`http://localhost:${port}/workbench.html`);
  await page.getByRole("button", { name: "Apri l’esempio" }).click();
  await page.getByRole("tab", { name: /Segnalazioni/ }).click();
  await page.getByRole("button", { name: "Evidenzia nelle celle" }).click();
  await page.getByText(/celle evidenziate/).waitFor();
  await page.getByRole("button", { name: "Chiudi il messaggio" }).click();
  await page.getByRole("button", { name: "Successivo" }).click();
  await page.getByRole("gridcell", { selected: true }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: PICTURE });
  await browser.close();
  server.close();
}

void takePicture();
