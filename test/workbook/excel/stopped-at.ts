// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { Workbook } from "../../../src/workbook/workbook";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import type { WorkbookCopy } from "../../excel-host/model/workbook-copy";
import type { WritingScene } from "./writing-scene";

export type Work = (
  workbook: Workbook,
  signal: AbortSignal | undefined,
  onTooLate?: () => void,
) => Promise<unknown>;

const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error as WorkbookError).code,
  );

/** The work is stopped while Excel is at one of its messages. */
export async function stoppedAt(
  message: number,
  { host }: WritingScene,
  work: Work,
  onStop: () => void = () => undefined,
): Promise<string> {
  const stop = new AbortController();
  const answer = host.answer.bind(host);
  jest.spyOn(host, "answer").mockImplementation((given) => {
    const answered = answer(given);
    if (host.syncs.length === message + 1 && !stop.signal.aborted) {
      stop.abort();
      onStop();
    }
    return answered;
  });
  return outcome(work(createExcelWorkbook(), stop.signal));
}

/** The same scene with the work done, and how many messages that takes. */
export async function undisturbed(
  { host }: WritingScene,
  work: Work,
): Promise<{ after: WorkbookCopy; last: number }> {
  await work(createExcelWorkbook(), undefined);
  return { after: host.snapshot(), last: host.syncs.length - 1 };
}
