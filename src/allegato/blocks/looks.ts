// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../plan/allegato-options";
import { tint } from "../../plan/contrast";
import type { CellStyle } from "../../workbook/sheet-plan";
import type { Font } from "../text/text-width";

/** How a text looks, and whether its cell is framed by thin lines. */
export interface Look extends Omit<CellStyle, "borders"> {
  framed: boolean;
}

const INK = "#1F2933";
/** Ground of labels: near white whatever the chamber's colour. */
const PALE = "#F4F6F9";
const text = { wrap: true, vertical: "top", horizontal: "left", color: INK } as const;
const plain = { ...text, framed: false } as const;
const boxed = { ...text, framed: true } as const;
/** Usually one line: white above it as below. */
const band = { ...boxed, vertical: "center" } as const;

/** Points of the running text that the sizes below are for. */
const USUAL_SIZE = 10;
/** No print is smaller. */
const LEAST_SIZE = 7;
/** Headings of columns grow no further: on a portrait page those of five target years would break inside words. */
const MOST = { columnHead: 9, amountHead: 9 } as const;

/**
 * Looks in the chamber's colour and size. Hierarchy by size, weight and fill together, so that no meaning hangs on
 * colour; contrast is at least 4.5 to 1 for every colour that white can be read on.
 */
export function looksOf({ color, fontSize }: Pick<AllegatoOptions, "color" | "fontSize">): Looks {
  const named = looksIn(color, tint(color, 0.18), tint(color, 0.1), tint(color, 0.13));
  const most: Partial<Record<string, number>> = MOST;
  const sized = (name: string, usual: number): number =>
    Math.min(most[name] ?? Infinity, Math.max(LEAST_SIZE, usual + fontSize - USUAL_SIZE));
  return Object.fromEntries(
    Object.entries(named).map(([name, look]: [string, Look]) => [
      name,
      { ...look, fontSize: sized(name, look.fontSize) },
    ]),
  ) as Looks;
}

const looksIn = (color: string, strong: string, faint: string, middle: string) =>
  ({
    coverChamber: { ...plain, fontSize: 16, bold: true, color, horizontal: "center" },
    coverTitle: { ...plain, fontSize: 24, bold: true, color, horizontal: "center", heading: 1 },
    coverLine: { ...plain, fontSize: 14, horizontal: "center" },
    rule: { ...plain, fontSize: 8, fill: color },

    sheetTitle: { ...plain, fontSize: 14, bold: true, color, heading: 1 },
    subtitle: { ...plain, fontSize: 11, bold: true, color, heading: 2 },
    paragraph: { ...plain, fontSize: 10 },
    note: { ...plain, fontSize: 9, italic: true },
    signerRole: { ...plain, fontSize: 10, horizontal: "center" },
    signerName: { ...plain, fontSize: 10, bold: true, horizontal: "center" },

    mission: { ...boxed, fontSize: 11, bold: true, color, fill: strong, heading: 1 },
    programme: { ...boxed, fontSize: 10, bold: true, color, fill: faint, heading: 2 },
    objective: { ...band, fontSize: 11, bold: true, color: "#FFFFFF", fill: color, heading: 3 },
    label: { ...boxed, fontSize: 9, bold: true, fill: PALE },
    field: { ...boxed, fontSize: 10 },
    title: { ...boxed, fontSize: 10, bold: true },
    indicatorLabel: { ...boxed, fontSize: 9, bold: true, fill: middle },
    indicatorName: { ...boxed, fontSize: 10, bold: true, fill: middle, heading: 4 },
    columnHead: { ...boxed, fontSize: 9, bold: true, fill: PALE, vertical: "center" },
    amountHead: { ...boxed, fontSize: 9, bold: true, fill: PALE, vertical: "center", horizontal: "right" },
    value: { ...boxed, fontSize: 9 },
    code: { ...boxed, fontSize: 10 },
    amount: { ...boxed, fontSize: 10, horizontal: "right" },
    total: { ...band, fontSize: 10, bold: true },
    totalAmount: { ...band, fontSize: 10, bold: true, horizontal: "right" },
    grandTotal: { ...band, fontSize: 11, bold: true, color, fill: strong },
    grandTotalAmount: { ...band, fontSize: 11, bold: true, color, fill: strong, horizontal: "right" },
  }) as const satisfies Record<string, Look>;

export type LookName = keyof ReturnType<typeof looksIn>;
export type Looks = Readonly<Record<LookName, Look>>;

/** The font that a text in this look is measured with. */
export const fontOf = ({ fontSize, bold = false }: Look): Font => ({ size: fontSize, bold });
