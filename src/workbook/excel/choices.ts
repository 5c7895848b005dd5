// SPDX-License-Identifier: EUPL-1.2
import { choiceGroups, OUTSIDE_LIST, requireWellFormed, type ChoiceGroup } from "../choice-lists";
import type { Choices } from "../choices";
import { beginLast, type StopOptions } from "../stopping";
import { WorkbookError } from "../workbook-error";
import { addressLists, areaAddress, joinedAcross, joinedDown } from "./area";
import { queueLists, queueListsDeletion } from "./choice-lists";
import { surveyChoices, type ChoiceSurvey, type SurveyedChoices } from "./choice-survey";
import { run } from "./faults";

/**
 * Offers these lists in these cells and no others, in four syncs or fewer, unless validations are very many or large
 * ranges hold several of the user's. Validations are cleared and set on all cells of a list at once. What a batch that fails
 * half way leaves is taken away altogether.
 * @throws WorkbookError `sheet-missing`, `protected` or `name-taken`, before anything is changed
 */
export async function offerChoices(choices: Choices | null, stop: StopOptions = {}): Promise<number> {
  const work = { isWriting: false };
  try {
    return await write(choices, stop, () => {
      work.isWriting = true;
    });
  } catch (error) {
    if (!work.isWriting) throw error;
    const rest = await write(null, {}).catch(() => null);
    if (choices !== null || rest === null) throw error;
    return rest;
  }
}

const write = (
  choices: Choices | null,
  stop: StopOptions,
  onWriting: () => void = () => undefined,
): Promise<number> =>
  run(
    async (context) => {
      if (choices) requireWellFormed(choices);
      const survey = await surveyChoices(context, choices, stop);
      refuse(survey, choices);
      beginLast(stop);
      onWriting();
      const count = queueChoices(context, survey, choices);
      await context.sync();
      return count;
    },
    { asOneUndo: true },
  );

function refuse({ sheets, lists, structureIsLocked, names }: ChoiceSurvey, choices: Choices | null): void {
  const locked = sheets.filter(
    ({ isProtected, ours, fields }) => isProtected && (ours.length > 0 || fields.length > 0),
  );
  if (locked.length > 0) {
    throw new WorkbookError(
      "protected",
      locked.map(({ name }) => name),
    );
  }
  if (structureIsLocked && lists.length > 0 !== (choices !== null)) throw new WorkbookError("protected");
  if (names.taken.length > 0) throw new WorkbookError("name-taken", names.taken);
}

/** Queues everything; gives the number of cells that will offer a list. */
function queueChoices(context: Excel.RequestContext, survey: ChoiceSurvey, choices: Choices | null): number {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of survey.sheets) queueClearing(context, sheet);
  if (choices === null) {
    queueListsDeletion(context, survey);
    return 0;
  }
  queueLists(context, survey, choices.lists);
  let count = 0;
  for (const { id, fields, merges, users } of survey.sheets) {
    for (const group of choiceGroups(fields, merges, users)) {
      queueDropDowns(context.workbook.worksheets.getItem(id), group);
      count += group.ranges.length;
    }
  }
  return count;
}

function queueClearing(context: Excel.RequestContext, { id, ours }: SurveyedChoices): void {
  for (const list of addressLists(joinedDown(joinedAcross(ours)).map(areaAddress))) {
    const areas = context.workbook.worksheets.getItem(id).getRanges(list);
    areas.dataValidation.clear();
    areas.untrack();
  }
}

function queueDropDowns(sheet: Excel.Worksheet, { source, title, message, ranges }: ChoiceGroup): void {
  for (const list of addressLists(ranges)) {
    const areas = sheet.getRanges(list);
    const { dataValidation } = areas;
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: "Warning", ...OUTSIDE_LIST };
    dataValidation.prompt = { showPrompt: true, title, message };
    areas.untrack();
  }
}
