// SPDX-License-Identifier: EUPL-1.2
import { exchangeTexts } from "../exchange";
import { formTexts } from "../form";
import { fieldTexts } from "../form-fields";
import { growthErrors } from "../growth";
import { misreadTexts } from "../misreading";
import { menuTexts } from "../menu";
import { newPlanErrors } from "../new-plan";
import { newPlanPaneTexts } from "../new-plan-pane";
import { pageDifferenceTexts } from "../page-differences";
import { paneTexts } from "../pane";
import { pasteTexts } from "../paste";
import { premisePaneTexts } from "../premise-pane";
import { previewTexts } from "../preview";
import { progressTexts } from "../progress";
import { publishingTexts } from "../publishing";
import { settingsProblemTexts } from "../settings";
import { settingsPaneTexts } from "../settings-pane";
import { startTexts } from "../start";
import { workbookErrors } from "../workbook-errors";
import { menuInEnglish, newPlanInEnglish, settingsInEnglish, startInEnglish } from "./begin";
import {
  growthErrorsInEnglish,
  misreadInEnglish,
  newPlanErrorsInEnglish,
  pageDifferencesInEnglish,
  settingsProblemsInEnglish,
  workbookErrorsInEnglish,
} from "./errors";
import { exchangeInEnglish } from "./exchange";
import { fieldsInEnglish, formInEnglish, pasteInEnglish, progressInEnglish } from "./form";
import { paneInEnglish } from "./pane";
import { premiseInEnglish } from "./premise";
import { previewInEnglish } from "./preview";
import { publishingInEnglish } from "./publishing";
import { translate } from "./translate";

/**
 * From now on the pane speaks English: to be called before it is drawn. What the rules say, and whatever is written to
 * the workbook, stays in Italian, the language of the document.
 */
export function speakEnglish(): void {
  translate(paneTexts, paneInEnglish);
  translate(formTexts, formInEnglish);
  translate(fieldTexts, fieldsInEnglish);
  translate(progressTexts, progressInEnglish);
  translate(pasteTexts, pasteInEnglish);
  translate(premisePaneTexts, premiseInEnglish);
  translate(previewTexts, previewInEnglish);
  translate(publishingTexts, publishingInEnglish);
  translate(startTexts, startInEnglish);
  translate(menuTexts, menuInEnglish);
  translate(pageDifferenceTexts, pageDifferencesInEnglish);
  translate(newPlanPaneTexts, newPlanInEnglish);
  translate(settingsPaneTexts, settingsInEnglish);
  translate(workbookErrors, workbookErrorsInEnglish);
  translate(misreadTexts, misreadInEnglish);
  translate(newPlanErrors, newPlanErrorsInEnglish);
  translate(settingsProblemTexts, settingsProblemsInEnglish);
  translate(growthErrors, growthErrorsInEnglish);
  translate(exchangeTexts, exchangeInEnglish);
}
