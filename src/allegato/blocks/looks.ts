// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../../workbook/sheet-plan";
import type { Font } from "../text/text-width";

/** How a text looks, and whether its cell is framed by thin lines. */
export interface Look extends Omit<CellStyle, "borders"> {
  framed: boolean;
}

const INK = "#1F2933";
const NAVY = "#14304F";
const text = { wrap: true, vertical: "top", horizontal: "left", color: INK } as const;
const plain = { ...text, framed: false } as const;
const boxed = { ...text, framed: true } as const;

/** Hierarchy by size, weight and fill together, so that no meaning hangs on colour; contrast is at least 4.5 to 1. */
export const LOOKS = {
  coverChamber: { ...plain, fontSize: 16, bold: true, color: NAVY, horizontal: "center" },
  coverTitle: { ...plain, fontSize: 24, bold: true, color: NAVY, horizontal: "center" },
  coverLine: { ...plain, fontSize: 14, horizontal: "center" },
  rule: { ...plain, fontSize: 8, fill: NAVY },

  sheetTitle: { ...plain, fontSize: 14, bold: true, color: NAVY },
  paragraph: { ...plain, fontSize: 10 },
  note: { ...plain, fontSize: 9, italic: true },

  mission: { ...boxed, fontSize: 11, bold: true, color: NAVY, fill: "#D6E0EC" },
  programme: { ...boxed, fontSize: 10, bold: true, color: NAVY, fill: "#E9EEF5" },
  objective: { ...boxed, fontSize: 11, bold: true, color: "#FFFFFF", fill: NAVY },
  label: { ...boxed, fontSize: 9, bold: true, fill: "#F4F6F9" },
  field: { ...boxed, fontSize: 10 },
  title: { ...boxed, fontSize: 10, bold: true },
  indicatorLabel: { ...boxed, fontSize: 9, bold: true, fill: "#E3E8EE" },
  indicatorName: { ...boxed, fontSize: 10, bold: true, fill: "#E3E8EE" },
  columnHead: { ...boxed, fontSize: 9, bold: true, fill: "#F4F6F9", vertical: "center" },
  amountHead: { ...boxed, fontSize: 9, bold: true, fill: "#F4F6F9", vertical: "center", horizontal: "right" },
  value: { ...boxed, fontSize: 9 },
  code: { ...boxed, fontSize: 10 },
  amount: { ...boxed, fontSize: 10, horizontal: "right" },
  total: { ...boxed, fontSize: 10, bold: true },
  totalAmount: { ...boxed, fontSize: 10, bold: true, horizontal: "right" },
  grandTotal: { ...boxed, fontSize: 11, bold: true, color: NAVY, fill: "#D6E0EC" },
  grandTotalAmount: { ...boxed, fontSize: 11, bold: true, color: NAVY, fill: "#D6E0EC", horizontal: "right" },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** The font that a text in this look is measured with. */
export const fontOf = (look: LookName): Font => {
  const { fontSize, bold = false }: Look = LOOKS[look];
  return { size: fontSize, bold };
};
