// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../src/plan/allegato-options";
import type { PlanDocument } from "../../src/plan/plan-document";
import { documentOf, objective, programme } from "../support/plan-without-places";
import { bodyLines, footerOf, headerOf } from "./lines";
import { prose } from "./long-texts";
import { overviewPages } from "./page-references";
import type { PrintedPage, PrintedWord } from "./print";
import { printedAllegato } from "./printed-allegato";

const TITLE = "Piano degli indicatori e dei risultati attesi di bilancio 2026";
const ACT = "Allegato 3 alla deliberazione del Consiglio n. 12 del 28 novembre 2025";

/** A plan of some pages for each of its sheets. */
function planOf(chamber: string, options: Partial<AllegatoOptions>): PlanDocument {
  const objectives = [1, 2, 3].map((n) =>
    objective({ code: `011-005-00${n}`, description: prose(3000, n), title: `Titolo ${n}` }),
  );
  const document = documentOf({
    ...{ chamber, premise: [prose(5000, 1)], programmes: [programme({ objectives }), programme()] },
  });
  const { settings } = document;
  return { ...document, settings: { ...settings, allegato: { ...settings.allegato, ...options } } };
}

interface Case {
  chamber: string;
  options: Partial<AllegatoOptions>;
  isDraft: boolean;
  /** Of the first page, then of every other one. */
  headers: [first: string, others: string];
  /** Of every page but a cover. */
  footer: (page: number, pages: number) => string;
  /** Whether the overview has a column for the pages. */
  hasPages: boolean;
}

const CASES: [string, Case][] = [
  [
    "numbers with their total, in a larger document; errors open",
    {
      chamber: "Camera di Commercio di Prova",
      options: { numbering: "total", firstPage: 7, act: ACT },
      isDraft: true,
      headers: ["BOZZA", `Camera di Commercio di Prova BOZZA ${TITLE}`],
      footer: (page, pages) => `${ACT} Pagina ${page + 6} di ${pages + 6}`,
      hasPages: true,
    },
  ],
  [
    "plain numbers; errors open that nobody wants to be told of",
    {
      chamber: "2ª Camera «Àèì» & Figli",
      options: { numbering: "plain", marksDraft: false, orientation: "landscape" },
      isDraft: true,
      headers: ["", `2ª Camera «Àèì» & Figli ${TITLE}`],
      footer: (page) => `Pagina ${page}`,
      hasPages: true,
    },
  ],
  [
    "no numbers; no errors open",
    {
      chamber: "Camera di Commercio di Prova",
      options: { numbering: "none", firstPage: 9, act: "99 & 100" },
      isDraft: false,
      headers: ["", `Camera di Commercio di Prova ${TITLE}`],
      footer: () => "99 & 100",
      hasPages: false,
    },
  ],
  [
    "no cover: the first page is like the others",
    {
      chamber: "Camera di Commercio di Prova",
      options: { sections: ["overview", "cards"], firstPage: 1000 },
      isDraft: true,
      headers: [`Camera di Commercio di Prova BOZZA ${TITLE}`, `Camera di Commercio di Prova BOZZA ${TITLE}`],
      footer: (page, pages) => `Pagina ${page + 999} di ${pages + 999}`,
      hasPages: true,
    },
  ],
];

describe.each(CASES)("%s", (_what, { chamber, options, isDraft, headers, footer, hasPages }) => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    ({ pages } = await printedAllegato(planOf(chamber, options), isDraft));
  }, 300_000);

  test("header and footer of every page", () => {
    expect(pages.length).toBeGreaterThan(4);
    const [first, others] = headers;
    expect(pages.map(headerOf)).toEqual(pages.map((_, index) => (index === 0 ? first : others)));
    const { sections = ["cover"] } = options;
    const isCover = (index: number): boolean => index === 0 && sections.includes("cover");
    expect(pages.map(footerOf)).toEqual(
      pages.map((_, index) => (isCover(index) ? "" : footer(index + 1, pages.length))),
    );
  });

  test("the overview refers to pages that have numbers", () => {
    const [overview] = overviewPages(pages);
    const headings = overview ? bodyLines(overview).map(({ text }) => text) : [];
    expect(headings.some((text) => text.endsWith("Indicatori (n.) Pagina"))).toBe(hasPages);
    expect(headings.some((text) => text.endsWith("Indicatori (n.)"))).toBe(!hasPages);
  });
});

/** The longest names that chambers have, and the longest act that the settings take. */
const LONG_CHAMBERS = [
  "Camera di Commercio, Industria, Artigianato e Agricoltura di Pistoia-Prato",
  "Camera di Commercio, Industria, Artigianato e Agricoltura di Catanzaro, Crotone e Vibo Valentia",
  "Camera di Commercio, Industria, Artigianato e Agricoltura di Monte Rosa Laghi Alto Piemonte",
];
const LONG_ACT = `${ACT}, come modificata e integrata dalla deliberazione della Giunta camerale n. 34 del 15 gennaio 2026 (verbale n. 2)`;

describe.each([
  ["portrait", false],
  ["portrait", true],
  ["landscape", false],
  ["landscape", true],
] as const)("%s, errors open: %s", (orientation, isDraft) => {
  test.each(LONG_CHAMBERS)(
    "%s",
    async (chamber) => {
      const { pages } = await printedAllegato(planOf(chamber, { act: LONG_ACT, orientation }), isDraft);
      for (const page of pages.slice(1)) {
        const edge = (inIt: (word: PrintedWord) => boolean): PrintedWord[] => page.words.filter(inIt);
        const header = edge(({ bottom }) => bottom < 62);
        const footer = edge(({ top }) => top > page.height - 51);
        const [left, right] = [
          header.filter((word) => word.left < page.width / 2 - 20),
          header.filter((word) => word.left >= page.width / 2 - 20),
        ];
        const isOfDraft = ({ text }: PrintedWord): boolean => text === "BOZZA";
        expect(inReadingOrder(left.filter((word) => !isOfDraft(word)))).toBe(chamber);
        expect(inReadingOrder(right.filter((word) => !isOfDraft(word)))).toBe(TITLE);
        expect(header.filter(isOfDraft)).toHaveLength(isDraft ? 1 : 0);
        expect(inReadingOrder(footer.filter(({ left: at }) => at < page.width * 0.82))).toBe(LONG_ACT);
        expect(overlapping([...header, ...footer])).toEqual([]);
      }
    },
    300_000,
  );
});

/** The words of one text. */
function inReadingOrder(words: readonly PrintedWord[]): string {
  const sorted = [...words].sort((a, b) => (Math.abs(a.top - b.top) < 3 ? a.left - b.left : a.top - b.top));
  return sorted.map(({ text }) => text).join(" ");
}

/** Pairs of words that stand on one another. */
const overlapping = (words: readonly PrintedWord[]): string[] =>
  words.flatMap((one, n) =>
    words
      .slice(n + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && Math.abs(one.top - other.top) < 6,
      )
      .map((other) => `${one.text} ${other.text}`),
  );

test("what no two lines hold gives way to its short form, or ends with …", async () => {
  const chamber = `Camera di Commercio Industria Artigianato e Agricoltura di ${"Valsecca Montecorvo ".repeat(4)}`;
  const act = `${ACT} ${"e successive modifiche ".repeat(8)}`;
  const { pages } = await printedAllegato(planOf(chamber, { act }), true);
  for (const page of pages.slice(1)) {
    expect(headerOf(page)).toMatch(/^Camera di Commercio di Valsecca /u);
    expect(footerOf(page)).toMatch(/^Allegato 3 .*Pagina \d+ di \d+.*$/u);
    expect(footerOf(page)).toContain("…");
  }
}, 300_000);
