// SPDX-License-Identifier: EUPL-1.2
import { bodyLines, pageNumber, type PrintedLine } from "./lines";
import type { PrintedPage } from "./print";

/** A name for an objective that overview and card share: its code, else how its title begins. */
export const objectiveKey = ({ code, title }: { code: string | null; title: string }): string =>
  code ?? title.split(/\s+/u).slice(0, 3).join(" ");

const OVERVIEW = "Quadro di raccordo tra missioni, programmi e obiettivi";

/** The pages that hold the overview, whose title stands on each of them. */
export const overviewPages = (pages: readonly PrintedPage[]): PrintedPage[] =>
  pages.filter((page) => bodyLines(page)[0]?.text === OVERVIEW);

/** The page that the overview gives each objective, read from paper; null where it gives none. */
export function numbersInOverview(pages: readonly PrintedPage[]): Map<string, number | null> {
  const lines = overviewPages(pages).flatMap((page) => bodyLines(page).map((line) => ({ line, page })));
  return new Map(
    lines.flatMap(({ line, page }) => {
      const [, code, title = ""] = /^(?:(\d{3}-\d{3}-\d{3}) )?(.*)$/u.exec(line.text) ?? [];
      const number = numberAtTheEdge(line, page);
      if (code === undefined && number === null) return [];
      return [[objectiveKey({ code: code ?? null, title }), number] as const];
    }),
  );
}

/** The pages' column is the last one, its numbers aligned on the right. */
function numberAtTheEdge({ words }: PrintedLine, { width }: PrintedPage): number | null {
  const last = words.at(-1);
  return last && last.right > width - 50 && /^\d+$/u.test(last.text) ? Number(last.text) : null;
}

/** The number of the page on which the card of each objective begins, as its footer has it. */
export function numbersOfCards(pages: readonly PrintedPage[]): Map<string, number | null> {
  return new Map(
    pages.flatMap((page) => {
      const lines = bodyLines(page);
      return lines.flatMap(({ text }, index) => {
        const [isBand, code] = /^Obiettivo(?: (\d\S+))?$/u.exec(text) ?? [];
        if (isBand === undefined) return [];
        const title = lines[index + 1]?.text.replace(/^Titolo /u, "") ?? "";
        return [[objectiveKey({ code: code ?? null, title }), pageNumber(page)] as const];
      });
    }),
  );
}
