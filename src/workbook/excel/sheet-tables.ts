// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../sheet-plan";
import { tableNames } from "../table-names";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

/**
 * Names of the headings of a sheet's tables, for whoever listens to them.
 * @param position that the sheet will have among all, from 1
 */
export function tableSteps({ tables = [] }: SheetPlan, position: number): Step[] {
  const names = tableNames(tables, position);
  if (names.length === 0) return [];
  return [
    {
      bytes: stepBytes(names.length, 2 * names.length, names),
      queue: (sheet) => {
        for (const { name, range: address } of names) {
          const range = sheet.getRange(address);
          sheet.names.add(name, range);
          range.untrack();
        }
      },
    },
  ];
}
