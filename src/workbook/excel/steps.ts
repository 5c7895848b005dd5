// SPDX-License-Identifier: EUPL-1.2
import { isRefused } from "./faults";
import { MAX_REQUEST_BYTES, portions } from "./message-size";

/** A few actions on one sheet that go out together. */
export interface Step {
  /** Estimate of what they take of a request, from `stepBytes`; never less than they do. */
  bytes: number;
  /** Goes first, before the others of all sheets, and is left out when Excel refuses it. */
  isOptional?: boolean;
  queue: (sheet: Excel.Worksheet) => void;
}

/** Steps for one sheet, in order. */
export interface SheetSteps {
  sheet: string;
  steps: readonly Step[];
}

/** Small jobs too go out in so many requests, so that progress can be shown. */
const WANTED_REQUESTS = 2;
const MIN_REQUEST_BYTES = 100_000;

/**
 * Sends steps in their order, in as few requests as their size allows.
 * @param onProgress called before each request, and after the last, with the share that is done, from 0 to 1; what it
 * throws ends the work
 */
export async function sendSteps(
  context: Excel.RequestContext,
  sheets: readonly SheetSteps[],
  onProgress: (share: number) => void,
): Promise<void> {
  const listed = sheets.flatMap(({ sheet, steps }) => steps.map((step) => ({ sheet, step })));
  const all = [...listed.filter(isOptional), ...listed.filter((next) => !isOptional(next))];
  const total = all.reduce((sum, { step }) => sum + step.bytes, 0);
  let done = 0;
  onProgress(0);
  for (const request of requests(all, total)) {
    await sendWhatIsTaken(context, request);
    done += request.reduce((sum, { step }) => sum + step.bytes, 0);
    onProgress(done / total);
  }
}

interface SheetStep {
  sheet: string;
  step: Step;
}

const isOptional = ({ step }: SheetStep): boolean => step.isOptional === true;

/** Excel stops at the first thing it refuses: where that may be optional, the rest goes out again without. */
async function sendWhatIsTaken(context: Excel.RequestContext, request: readonly SheetStep[]): Promise<void> {
  try {
    await sendRequest(context, request);
  } catch (error) {
    const needed = request.filter((next) => !isOptional(next));
    if (needed.length === request.length || !isRefused(error)) throw error;
    await sendRequest(context, needed);
  }
}

function requests(all: readonly SheetStep[], total: number): SheetStep[][] {
  const largest = all.reduce((bytes, { step }) => Math.max(bytes, step.bytes), 0);
  const wanted = Math.max(MIN_REQUEST_BYTES, total / WANTED_REQUESTS + largest);
  return portions(all, ({ step }) => step.bytes, Math.min(MAX_REQUEST_BYTES, wanted));
}

async function sendRequest(context: Excel.RequestContext, request: readonly SheetStep[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const proxies = new Map<string, Excel.Worksheet>();
  for (const { sheet, step } of request) {
    const proxy = proxies.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
    proxies.set(sheet, proxy);
    step.queue(proxy);
  }
  await context.sync();
}
