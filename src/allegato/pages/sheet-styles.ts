// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../../workbook/sheet-plan";
import type { LookName, Looks } from "../blocks/looks";
import type { MeasuredCell, Side } from "../rows/measured-sheet";

/** The styles of a sheet, under names that tell look, framed sides and format; cells that look alike share one. */
export class SheetStyles {
  /** Those that were asked for. */
  readonly all: Record<string, CellStyle> = {};
  private readonly names = new Map<readonly Side[], Map<LookName, string>>();

  constructor(private readonly looks: Looks) {}

  /** Name of the style of a cell. */
  nameOf({ look, borders, amount }: MeasuredCell): string {
    if (amount) return this.add(look, borders, amount.format);
    const names = this.names.get(borders) ?? new Map<LookName, string>();
    this.names.set(borders, names);
    const name = names.get(look) ?? this.add(look, borders);
    names.set(look, name);
    return name;
  }

  private add(look: LookName, borders: readonly Side[], ...format: [string] | []): string {
    const name = [look, ...borders, ...format].join(" ");
    const { framed, ...style } = this.looks[look];
    const [numberFormat] = format;
    this.all[name] ??= { ...style, ...(framed && { borders }), ...(numberFormat && { numberFormat }) };
    return name;
  }
}
