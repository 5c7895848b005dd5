// SPDX-License-Identifier: EUPL-1.2
import { isRefused } from "./faults";

/** A few actions on one sheet that go out together. */
export interface Step {
  /** Estimate of what they take of a request; never less than they do. */
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

/** What one range, or several as one, takes of a request, and what each thing done with it adds. */
const RANGE_BYTES = 420;
const ACTION_BYTES = 200;

/** Bytes of a step that touches so many ranges with so many actions, besides their long arguments. */
export const stepBytes = (ranges: number, actions: number, ...longArguments: readonly unknown[]): number =>
  ranges * RANGE_BYTES +
  actions * ACTION_BYTES +
  longArguments.reduce<number>((sum, argument) => sum + utf8Length(JSON.stringify(argument)), 0);

/** Excel on the web takes requests of at most 5 MB; on the way there quotes may be escaped. */
const MAX_REQUEST_BYTES = 3_200_000;

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
  const limit = Math.min(MAX_REQUEST_BYTES, wanted);
  const result: SheetStep[][] = [];
  let bytes = Infinity;
  for (const next of all) {
    if (bytes + next.step.bytes > limit) {
      result.push([]);
      bytes = 0;
    }
    result.at(-1)?.push(next);
    bytes += next.step.bytes;
  }
  return result;
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

/** Bytes of a text once encoded. */
function utf8Length(text: string): number {
  let length = text.length;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f) length += code > 0xffff ? 2 : code > 0x7ff ? 2 : 1;
  }
  return length;
}
