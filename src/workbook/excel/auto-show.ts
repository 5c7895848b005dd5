// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../workbook-error";

/** The setting that Excel looks for in a workbook; the pane it opens is the manifest's of the same name. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the open workbook brings the pane with it. */
export const showsWithWorkbook = (): boolean => Office.context.document.settings.get(SETTING) === true;

/**
 * Makes the workbook open the pane by itself from now on, or no more. The choice is kept in the file, so it stays only
 * once the user saves it, and holds for whoever opens the file where the add-in is installed.
 * @throws WorkbookError `access-denied`: a read-only file, or one that others keep from being changed
 */
export function showWithWorkbook(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  const before = settings.get(SETTING) as unknown;
  put(on ? true : null);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      put(before);
      reject(new WorkbookError("access-denied", [], { cause: error }));
    });
  });

  function put(value: unknown): void {
    if (value === null) settings.remove(SETTING);
    else settings.set(SETTING, value);
  }
}
