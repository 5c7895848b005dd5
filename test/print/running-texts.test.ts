// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../src/plan/allegato-options";
import type { PlanDocument } from "../../src/plan/plan-document";
import { documentOf, objective, programme } from "../support/plan-without-places";
import { bodyLines, footerOf, headerOf } from "./lines";
import { prose } from "./long-texts";
import { overviewPages } from "./page-references";
import type { PrintedPage } from "./print";
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

test("texts too long for their place end with …, and stay apart", async () => {
  const chamber = `Camera di Commercio ${"Industria Artigianato e Agricoltura ".repeat(4)}`;
  const { pages } = await printedAllegato(
    planOf(chamber, { act: `${ACT} ${"e successive modifiche ".repeat(5)}` }),
    true,
  );
  for (const page of pages.slice(1)) {
    expect(headerOf(page)).toMatch(/^Camera di Commercio Industria .*… BOZZA Piano degli .*$/u);
    expect(footerOf(page)).toMatch(/^Allegato 3 .*… Pagina \d+ di \d+$/u);
    const inOneLine = page.words.filter(({ bottom, top }) => bottom < 62 || top > page.height - 51);
    expect(new Set(inOneLine.map(({ top }) => Math.round(top))).size).toBe(2);
    const header = inOneLine.filter(({ bottom }) => bottom < 62).sort((a, b) => a.left - b.left);
    header.slice(1).forEach((word, n) => expect(word.left).toBeGreaterThan(header[n]?.right ?? 0));
  }
}, 300_000);
