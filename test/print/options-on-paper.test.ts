// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../src/plan/allegato-options";
import type { PlanDocument } from "../../src/plan/plan-document";
import { cutTexts, fieldsOnPaper, printedTexts } from "./cut-texts";
import { longTextsDocument } from "./long-texts";
import { missingFields, printedFields } from "./missing-fields";
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
    const { plans, pages } = allegato;
    expect(missingFields(document, plans, pages)).toEqual([]);
    const bands = sections.includes("cards") ? texts.lengths.length * texts.years.length : 0;
    // The overview says some of what the cards say.
    const printed = [
      ...(sections.includes("premise") ? ["/premise/"] : []),
      ...(bands > 0 ? ["/programmes/"] : []),
    ];
    const shown = [...fieldsOnPaper(plans, pages).keys()].filter((at) =>
      printed.some((part) => at.startsWith(part)),
    );
    expect(shown).toHaveLength(printedFields(document).length + bands);
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
