// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";

/** Excel's error codes that mean something to the user; every other one is `unknown`. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "throttled",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  AccessDenied: "access-denied",
  ApiNotFound: "too-old",
};

/** What Excel called the error, or null when it did not come from Excel. */
export function excelCode(error: unknown): string | null {
  const cause = error instanceof WorkbookError ? error.cause : error;
  return cause instanceof OfficeExtension.Error ? cause.code : null;
}

/** True when an answer or a request was over the limit of Excel on the web, so that smaller ones may pass. */
export const isTooLarge = (error: unknown): boolean => toWorkbookError(error).code === "too-large";

/** What Excel answers to something it does not take, now or ever. */
const REFUSALS = ["InvalidArgument", "ItemNotFound", "NotImplemented", "UnsupportedOperation"];

/** True when Excel answered and did not take what it was asked for. */
export const isRefused = (error: unknown): boolean => REFUSALS.includes(excelCode(error) ?? "");

/** The same error in the words of the port; the original stays as its `cause`. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError(CODES[excelCode(error) ?? ""] ?? "unknown", [], { cause: error });
}

/** `mergeUndoGroup` of `Excel.run`. */
const UNDO_GROUPS_SINCE = "1.20";

/**
 * `Excel.run` whose failures are `WorkbookError`s.
 * @param options `asOneUndo`: all that the task changes is one step of the user's undo, where Excel knows such groups
 */
export async function run<T>(
  task: (context: Excel.RequestContext) => Promise<T>,
  { asOneUndo = false }: { asOneUndo?: boolean } = {},
): Promise<T> {
  const grouped = asOneUndo && Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS_SINCE);
  try {
    return await (grouped ? Excel.run({ mergeUndoGroup: true }, task) : Excel.run(task));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
