// SPDX-License-Identifier: EUPL-1.2
// Renders the product's icons at every size that Office asks for: npx tsx scripts/icons.ts
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/e2e/support/chromium";

/** Those of a ribbon's buttons, from 100 % to 300 % of both their sizes; the catalogue of add-ins shows 64 and 128. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icona: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  verifica: [16, 20, 24, 32, 40, 48, 64, 80],
  allegato: [16, 20, 24, 32, 40, 48, 64, 80],
};

const asset = (name: string): string => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));

async function renderIcons(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const source = (await readFile(asset(`${name}.svg`))).toString("base64");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
      );
      await page.screenshot({ path: asset(`${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void renderIcons();
