// SPDX-License-Identifier: EUPL-1.2

/** Excel on the web takes requests, and gives answers, of at most 5 MB; on the way there quotes may be escaped. */
export const MAX_REQUEST_BYTES = 3_200_000;

/** Items in their order, in as few messages as their size allows; what is larger by itself goes alone. */
export function portions<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  limit = MAX_REQUEST_BYTES,
): T[][] {
  const result: T[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const more = bytesOf(item);
    if (bytes + more > limit) {
      result.push([]);
      bytes = 0;
    }
    result.at(-1)?.push(item);
    bytes += more;
  }
  return result;
}

/** What one range, or several as one, takes of a request, and what each thing done with it adds. */
const RANGE_BYTES = 420;
const ACTION_BYTES = 200;

/** Bytes of a step that touches so many ranges with so many actions, besides their long arguments. */
export const stepBytes = (ranges: number, actions: number, ...longArguments: readonly unknown[]): number =>
  ranges * RANGE_BYTES +
  actions * ACTION_BYTES +
  longArguments.reduce<number>((sum, argument) => sum + utf8Length(JSON.stringify(argument)), 0);

/** Bytes of a text once encoded. */
function utf8Length(text: string): number {
  let length = text.length;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f) length += code > 0xffff ? 2 : code > 0x7ff ? 2 : 1;
  }
  return length;
}
