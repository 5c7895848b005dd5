// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from "playwright-core";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { luccaInExcel } from "./support/lucca-work";
import { stageOfFile } from "./support/stage";

jest.setTimeout(240_000);

const stage = stageOfFile();

/** Buttons that open a dialog, each with what tells that it is complete. */
const DIALOGS: readonly [RegExp, RegExp][] = [
  [/^Correggi…: 032-004, C4$/, /^Correggi 1 cella$/],
  [/^Correggi tutte \(44\)…$/, /^Correggi \d+ celle$/],
  [/^Correzioni sicure/, /^Correggi \d+ celle$/],
  [/^Silenzia tutte \(3\)…$/, /^Silenzia$/],
  [/^Stanziamenti…$/, /^Salva$/],
];

test.each([
  ["320 pixels wide", { width: 320 }],
  ["600 pixels wide, dark", { width: 600, colorScheme: "dark" as const }],
  ["in high contrast", { width: 350, forcedColors: "active" as const }],
  ["at twice the size", { width: 640, viewport: { width: 1100, height: 380 }, deviceScaleFactor: 2 }],
])(
  "hundreds of findings, and every question about them, %s: nothing overflows, no barrier",
  async (_look, options) => {
    const { page, pane } = await luccaInExcel(stage, options);
    const expectSound = async (): Promise<void> => {
      expect(await axeViolations(pane)).toEqual([]);
      expect(await overflowsSideways(pane)).toBe(false);
    };
    await pane.getByRole("tab", { name: /Segnalazioni/ }).click();
    for (const title of [/^Codice dell’obiettivo sotto/, /^Nessun risultato atteso per anni/])
      await pane.getByRole("button", { name: title }).click();
    await pane.getByRole("button", { name: "Mostra tutte (44)" }).click();
    await pane.getByText("Spiegazione della regola COD-09").click();
    await expectSound();

    for (const [opener, confirm] of DIALOGS) {
      await pane.getByRole("button", { name: opener }).click();
      const dialog = pane.getByRole("dialog");
      const button = dialog.getByRole("button", { name: confirm });
      await button.waitFor();
      await expectSound();
      const inside = await dialog.evaluate((surface) => {
        const { left, right, top, bottom } = surface.getBoundingClientRect();
        return [...surface.querySelectorAll("table, button, textarea, input")].every((part) => {
          const box = part.getBoundingClientRect();
          return box.left >= left - 1 && box.right <= right + 1 && top >= -1 && bottom <= innerHeight + 1;
        });
      });
      expect(inside).toBe(true);
      expect(await reaches(button)).toBe(true);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }

    await pane.getByRole("button", { name: "Evidenzia nelle celle" }).click();
    await pane.getByText(/celle evidenziate/).waitFor();
    await expectSound();
    await page.close();
  },
);

/** Whether a control, once scrolled to, lies where it can be pressed. */
const reaches = async (control: Locator): Promise<boolean> => {
  await control.scrollIntoViewIfNeeded();
  return control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
};
