// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../src/plan/plan";
import { bodyLines } from "./lines";
import { squeezed, type PrintedPage } from "./print";

/** What stands at the top of a page of cards. */
interface Opening {
  /** Place of the programme whose mission and name the page begins with. */
  programme: number;
  /** The bands of objectives that stand on the page, as `011-005-001` or `011-005-001 (segue)`. */
  bands: string[];
}

const BAND = /^Obiettivo(?: \d\S+)?(?: \(segue\))?$/u;
const CONTINUED = " (segue)";

/** A text without white space, its hyphens and dashes alike. */
const onPaper = (text: string): string => squeezed(text).replaceAll("-", "–");

/** The pages of cards, as a reader who opens one of them sees what they are of; other pages are passed by. */
export function cardPages(plan: Pick<Plan, "programmes">, pages: readonly PrintedPage[]): Opening[] {
  const titles = plan.programmes.map(({ missionCode, missionTitle, programmeCode, programmeTitle }) =>
    onPaper(`Missione${missionCode} – ${missionTitle}Programma${programmeCode} – ${programmeTitle}Obiettivo`),
  );
  return pages.flatMap((page) => {
    const lines = bodyLines(page).map(({ text }) => text);
    if (!lines[0]?.startsWith("Missione ")) return [];
    const programme = titles.findIndex((title) => onPaper(lines.join("")).startsWith(title));
    return [{ programme, bands: lines.filter((line) => BAND.test(line)).map((line) => line.slice(10)) }];
  });
}

/**
 * What is wrong at the tops of the pages of cards: one without mission and programme, or one that goes on with a card
 * and does not say whose, or says it of another.
 */
export function wrongOpenings(openings: readonly Opening[]): string[] {
  return openings.flatMap(({ programme, bands }, page) => {
    const before = openings[page - 1];
    const [first = "", ...others] = bands;
    const open = `${before?.bands.at(-1)?.replace(CONTINUED, "") ?? ""}${CONTINUED}`.trim();
    return [
      ...(programme < 0 ? [`page of cards ${page + 1}: no mission and programme above the objective`] : []),
      ...(first.endsWith("(segue)") && (first.trim() !== open || before?.programme !== programme)
        ? [`page of cards ${page + 1}: «${first}» after «${open}»`]
        : []),
      ...others.filter((band) => band.endsWith("(segue)")),
    ];
  });
}
