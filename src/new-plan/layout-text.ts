// SPDX-License-Identifier: EUPL-1.2
import { LABELS, type LabelKey } from "../template/labels";

const TEXTS: ReadonlyMap<LabelKey, string> = new Map(LABELS.map(({ key, text }) => [key, text]));

/** A label as the common layout prints it, with a year where it takes one. */
export const layoutText = (key: LabelKey, year?: number): string =>
  [TEXTS.get(key) ?? key, ...(year === undefined ? [] : [String(year)])].join(" ");
