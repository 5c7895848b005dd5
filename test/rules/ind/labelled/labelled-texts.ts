// SPDX-License-Identifier: EUPL-1.2

/** Texts as a careful reader judges them: those with the fault that a rule looks for, and those that are fine. */
export type LabelledTexts<T, Faults extends string = "faults"> = Readonly<
  Record<Faults | "fine", readonly T[]>
>;
