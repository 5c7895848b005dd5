// SPDX-License-Identifier: EUPL-1.2
import { columnWidths, fittingOrientation, type ColumnTexts } from "../../../src/allegato/blocks/grid";
import { fontOf, looksOf } from "../../../src/allegato/blocks/looks";
import { printableWidth } from "../../../src/allegato/paper";
import { usableWidth } from "../../../src/allegato/text/row-height";
import { USUAL_LOOKS } from "../usual-looks";
import { textWidth } from "../../../src/allegato/text/text-width";
import { FONT_SIZES } from "../../../src/plan/allegato-choices";
import { defaultAllegatoOptions } from "../../../src/plan/allegato-options";

const table = (years: number, value: string): ColumnTexts[] => [
  ...[
    "Tipologia",
    "Unità di misura",
    "Algoritmo di calcolo",
    "Fonte dei dati",
    "Ultimo valore osservato",
  ].map((heading) => ({ heading, values: ["rilevazione"] })),
  ...Array.from({ length: years }, (_, year) => ({
    heading: `Risultato atteso ${2026 + year}`,
    values: [value],
  })),
];
const PROSE = "Realizzazione di almeno due campagne di promozione e informazione ".repeat(6);

test.each<[string, number, string, string]>([
  ["short targets for one year", 1, ">= 80%", "portrait"],
  ["short targets for three years", 3, ">= 80%", "portrait"],
  ["five years, whose words do not fit the narrow side", 5, ">= 80%", "landscape"],
  ["targets in prose", 2, PROSE, "landscape"],
])("%s: %d years", (_name, years, value, orientation) => {
  expect(fittingOrientation([table(years, value)], USUAL_LOOKS)).toBe(orientation);
});

test("one table that needs the wide side turns the page for all, none at all leaves it upright", () => {
  expect(fittingOrientation([table(1, "si"), table(5, "si")], USUAL_LOOKS)).toBe("landscape");
  expect(fittingOrientation([], USUAL_LOOKS)).toBe("portrait");
});

test.each(["portrait", "landscape"] as const)(
  "columns fill the page and break no word, %s",
  (orientation) => {
    const columns = table(2, PROSE);
    const widths = columnWidths(columns, orientation, USUAL_LOOKS);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(printableWidth(orientation));
    columns.forEach(({ heading, values }, index) => {
      for (const word of [heading, ...values].join(" ").split(" ")) {
        const bold = heading.includes(word);
        expect(textWidth(word, { size: 9, bold })).toBeLessThanOrEqual(usableWidth(widths[index] ?? 0));
      }
    });
  },
);

test("the first two columns have room for the labels above them", () => {
  const [first = 0, second = 0] = columnWidths(table(1, PROSE), "portrait", USUAL_LOOKS);
  const label = textWidth("Centro di responsabilità", { size: 9, bold: true });
  expect(usableWidth(first + second)).toBeGreaterThanOrEqual(label);
});

test("a word without end does not take the page", () => {
  const widths = columnWidths(table(1, "x".repeat(10_000)), "landscape", USUAL_LOOKS);
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(40);
});

const everyLook = FONT_SIZES.flatMap((fontSize) =>
  [2, 3, 4, 5].flatMap((years) =>
    (["portrait", "landscape"] as const).map((orientation) => ({ fontSize, years, orientation })),
  ),
);

test.each(everyLook)(
  "words of headings stay whole however long those below them: $years years, size $fontSize, $orientation",
  ({ fontSize, years, orientation }) => {
    const looks = looksOf({ ...defaultAllegatoOptions(), fontSize });
    const word = "precipitevolissimevolmente";
    const columns = table(years, word).map((column) => ({ ...column, values: [word] }));
    const widths = columnWidths(columns, orientation, looks);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(printableWidth(orientation));
    const broken = columns.filter(({ heading }, index) =>
      heading
        .split(" ")
        .some((each) => textWidth(each, fontOf(looks.columnHead)) > usableWidth(widths[index] ?? 0)),
    );
    expect(broken).toEqual([]);
  },
);
