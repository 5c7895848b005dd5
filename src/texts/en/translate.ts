// SPDX-License-Identifier: EUPL-1.2

/** The same texts in another language; what is left out stays in Italian. */
export type Translation<T> = {
  readonly [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Translation<T[K]>;
};

/** Puts other words in place of the texts, in the same objects: whoever holds one of them reads the new words. */
export function translate<T extends object>(texts: T, translation: Translation<T>): void {
  for (const [key, words] of Object.entries<unknown>(translation)) {
    const current: unknown = Reflect.get(texts, key);
    if (isGroup(current) && isGroup(words)) translate(current, words);
    else Reflect.set(texts, key, words);
  }
}

/** True for texts by key, and not for one text, its lines or a function that makes one. */
export const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
