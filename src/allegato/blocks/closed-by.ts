// SPDX-License-Identifier: EUPL-1.2
import { type Block, type Gap, type Row, whole } from "./block";

/** Blocks whose last one is not parted from what closes them: a total never stands alone on a page. */
export function closedBy<R extends Row | Gap>(
  blocks: readonly Block<R>[],
  closing: readonly Block<R>[],
): Block<R>[] {
  const last = blocks.at(-1);
  if (last === undefined || closing.length === 0) return [...blocks, ...closing];
  return [...blocks.slice(0, -1), whole<R>([last, ...closing])];
}
