// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../src/plan/allegato-options";
import type { PlanDocument } from "../../src/plan/plan-document";
import { cutTexts, fieldsOnPaper, printedTexts } from "./cut-texts";
import { longTextsDocument } from "./long-texts";
import { squeezed } from "./print";
import { printedAllegato, type PrintedAllegato } from "./printed-allegato";

/** Lengths of the texts, and numbers of target years. */
const LONG = { lengths: [15, 250, 3000], years: [2, 3, 4, 5] };
const SHORT = { lengths: [9, 9, 9], years: [2] };

interface Case {
  texts: typeof LONG;
  options: Partial<AllegatoOptions>;
  /** Of the cards. */
  side: "portrait" | "landscape";
}

/** Each size with each side of the page and with what fits, sections on and off, few years and many. */
const CASES: Case[] = [
  { texts: LONG, options: { fontSize: 8, orientation: "portrait" }, side: "portrait" },
  { texts: LONG, options: { fontSize: 11, orientation: "landscape" }, side: "landscape" },
  {
    ...{ texts: LONG, side: "portrait" },
    options: { fontSize: 11, orientation: "portrait", sections: ["cards"], firstPage: 120 },
  },
  {
    ...{ texts: LONG, side: "landscape" },
    options: { fontSize: 8, orientation: "landscape", sections: ["premise", "overview", "cards"] },
  },
  {
    ...{ texts: LONG, side: "landscape" },
    options: { fontSize: 11, sections: ["cover", "overview", "summary"], printsSigners: true },
  },
  { texts: LONG, options: { fontSize: 8, numbering: "none" }, side: "landscape" },
  {
    ...{ texts: SHORT, side: "portrait" },
    options: { fontSize: 8, sections: ["cover", "cards", "summary"], printsSigners: true },
  },
  { texts: SHORT, options: { fontSize: 11 }, side: "portrait" },
];

describe.each(CASES)("$options", ({ texts, options, side }) => {
  const document = withOptions(longTextsDocument(texts.lengths, texts.years), options);
  const { sections } = document.settings.allegato;
  let allegato: PrintedAllegato;
  beforeAll(async () => {
    allegato = await printedAllegato(document);
  }, 300_000);

  test("no text is cut, and sheets and side of the page are those wanted", () => {
    const { plans, pages } = allegato;
    expect(cutTexts(plans, pages)).toEqual([]);
    expect(pages.length).toBe(plans.reduce((sum, { page }) => sum + page.breaksBefore.length + 1, 0));
    const cards = plans.filter(({ name }) => name.startsWith("All. 0"));
    expect(cards.map(({ page }) => page.orientation)).toEqual(
      sections.includes("cards") ? texts.years.map(() => side) : [],
    );
  });

  test("every field of the plan is on paper, word after word in its own cells", () => {
    const { premise, programmes } = document.plan;
    const expected = [
      ...(sections.includes("premise") ? leaves(premise, "/premise") : []),
      ...(sections.includes("cards") ? leaves(programmes, "/programmes") : []),
    ];
    const printed = fieldsOnPaper(allegato.plans, allegato.pages);
    // A code stands before the title of its mission or programme.
    const missing = expected.filter(([at, text]) => !printed.get(at)?.endsWith(squeezed(text)));
    expect(missing).toEqual([]);
    expect(expected.length).toBe(printed.size - (sections.includes("cards") ? emptyBands(document) : 0));
  });

  test("titles are whole in the overview, roles and names under the summary", () => {
    const text = printedTexts(allegato.plans, allegato.pages);
    const { plan, settings } = document;
    const titles = plan.programmes.flatMap(({ objectives }) => objectives.map(({ title }) => title));
    const signers = settings.signers.flatMap(({ role, name }) => [role, name]);
    const expected = [
      ...(sections.includes("overview") ? titles : []),
      ...(sections.includes("summary") && settings.allegato.printsSigners ? signers : []),
    ];
    expect(expected.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  });
});

/** Signers too, who are printed only where they are asked for. */
function withOptions(document: PlanDocument, options: Partial<AllegatoOptions>): PlanDocument {
  const { settings } = document;
  const signers = [
    {
      role: "Il Segretario generale della Camera di Commercio ".repeat(2),
      name: "Anna Maria Rossi Fine9001",
    },
    { role: "Il Presidente", name: "Mario Bianchi Fine9002" },
  ];
  return { ...document, settings: { ...settings, signers, allegato: { ...settings.allegato, ...options } } };
}

/** Fields that the cards print as they are written; codes stand in other cells, and sums were read from texts. */
const ELSEWHERE = new Set(["missionCode", "programmeCode", "resourcesParsed"]);

/** What stands in each field that is not blank, by its pointer. */
function leaves(value: unknown, at: string): [string, string][] {
  if (typeof value === "string" || typeof value === "number") {
    return String(value).trim() ? [[at, String(value)]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    ELSEWHERE.has(key) ? [] : leaves(each, `${at}/${key}`),
  );
}

/** Bands of objectives without a code, which bear their label only. */
const emptyBands = ({ plan }: PlanDocument): number =>
  plan.programmes.flatMap(({ objectives }) => objectives.filter(({ code }) => code === null)).length;
