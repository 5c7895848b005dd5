// SPDX-License-Identifier: EUPL-1.2
import { LABELS, type LabelKey } from "../../template/labels";

const printed = new Map(LABELS.map(({ key, text }) => [key, text]));

/** A label as the common layout prints it, with its year or code where there is one: `Risorse finanziarie 2018`. */
export const printedLabel = (key: LabelKey, detail: number | string | null = null): string =>
  [printed.get(key) ?? key, detail].filter((part) => part !== null).join(" ");
