// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from "./narrative-words";
import { firstNamed, plainWords } from "./premise";

/** The topics that no paragraph speaks of. */
export function missingTopics(paragraphs: readonly string[], topics: readonly Topic[]): Topic[] {
  const plain = plainWords(paragraphs.join("\n"));
  return topics.filter(({ words }) => firstNamed(plain, words) === null);
}
