// SPDX-License-Identifier: EUPL-1.2
import { speakEnglish } from "../../../src/texts/en";
import { isGroup } from "../../../src/texts/en/translate";
import { exchangeTexts } from "../../../src/texts/exchange";
import { formTexts } from "../../../src/texts/form";
import { fieldTexts } from "../../../src/texts/form-fields";
import { growthErrors } from "../../../src/texts/growth";
import { misreadTexts } from "../../../src/texts/misreading";
import { menuTexts } from "../../../src/texts/menu";
import { newPlanErrors } from "../../../src/texts/new-plan";
import { newPlanPaneTexts } from "../../../src/texts/new-plan-pane";
import { paneTexts } from "../../../src/texts/pane";
import { pasteTexts } from "../../../src/texts/paste";
import { premisePaneTexts } from "../../../src/texts/premise-pane";
import { previewTexts } from "../../../src/texts/preview";
import { progressTexts } from "../../../src/texts/progress";
import { publishingTexts } from "../../../src/texts/publishing";
import { settingsProblemTexts } from "../../../src/texts/settings";
import { settingsPaneTexts } from "../../../src/texts/settings-pane";
import { startTexts } from "../../../src/texts/start";
import { workbookErrors } from "../../../src/texts/workbook-errors";

const GROUPS = {
  ...{ paneTexts, formTexts, fieldTexts, progressTexts, pasteTexts, startTexts, menuTexts, premisePaneTexts },
  ...{ newPlanPaneTexts, settingsPaneTexts, workbookErrors, growthErrors, misreadTexts, exchangeTexts },
  ...{ previewTexts, publishingTexts, newPlanErrors, settingsProblemTexts },
};

/** Texts by their path, functions as they stand: `paneTexts.actions.check`. */
function leaves(group: object, path = ""): Map<string, unknown> {
  return new Map(
    Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
      isGroup(value) ? [...leaves(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

/** What stays as it is: written to cells, read in them, or the same in both languages. */
const KEPT = [
  "paneTexts.product",
  "paneTexts.markedWithOthers",
  "paneTexts.place",
  "paneTexts.notices.reasonOf",
  "fieldTexts.types",
  "fieldTexts.unreadable",
  "fieldTexts.nothing",
  "fieldTexts.deliverable",
  "fieldTexts.yes",
  "fieldTexts.no",
  "fieldTexts.all",
  "fieldTexts.any",
  "fieldTexts.operators",
  "fieldTexts.amountWith",
  "newPlanPaneTexts.programmes.mission",
  "newPlanPaneTexts.programmes.programme",
  "menuTexts.shortcutList.names.Control",
  "menuTexts.shortcutList.names.Alt",
  "settingsPaneTexts.logo.legend",
  "publishingTexts.encodings.json",
];
const isKept = (path: string): boolean => KEPT.some((kept) => path === kept || path.startsWith(`${kept}.`));

test("every text of the pane has its English, and what goes to cells stays Italian", () => {
  const before = leaves(GROUPS);
  const { title } = menuTexts.welcome;
  const held = menuTexts.welcome;
  speakEnglish();
  const after = leaves(GROUPS);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const same = [...before].filter(([path, text]) => after.get(path) === text).map(([path]) => path);
  expect(same.filter((path) => !isKept(path) && !path.endsWith("otherLanguageCode"))).toEqual([]);
  expect([...before.keys()].filter((path) => isKept(path) && !same.includes(path))).toEqual([]);
  // Whoever took hold of a group before reads the new words.
  expect(held.title).not.toBe(title);
  for (const [path, text] of after) {
    if (isKept(path) || typeof text !== "string") continue;
    expect([path, text]).toEqual([path, expect.not.stringMatching(/[àèéìòù]|\b(della|nelle|sono|perché)\b/)]);
  }
});
