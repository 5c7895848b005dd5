// SPDX-License-Identifier: EUPL-1.2
import { rectOf } from "../model/area";
import { itemNotFound } from "../model/host-error";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { optional, whole } from "../wire/arguments";
import type { OfficeClass } from "../wire/office-class";
import { rangeArgument, rangeObject } from "./range-arguments";

export const FREEZE_PANES: OfficeClass<Sheet> = {
  name: "WorksheetFreezePanes",
  since: "1.7",
  properties: {},
  methods: {
    freezeAt: {
      writes: true,
      act: (sheet, [range]) => void (sheet.frozen = rectOf(rangeArgument(sheet, range))),
    },
    freezeColumns: {
      writes: true,
      act: (sheet, [count]) =>
        void (sheet.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: optional(count, whole, 1) }),
    },
    freezeRows: {
      writes: true,
      act: (sheet, [count]) =>
        void (sheet.frozen = { row: 0, column: 0, rows: optional(count, whole, 1), columns: MAX_COLUMNS }),
    },
    getLocation: {
      run: (sheet) => {
        if (!sheet.frozen) throw itemNotFound("Nothing is frozen.");
        return rangeObject(sheet, sheet.frozen);
      },
    },
    getLocationOrNullObject: { run: (sheet) => sheet.frozen && rangeObject(sheet, sheet.frozen) },
    unfreeze: { writes: true, act: (sheet) => void (sheet.frozen = null) },
  },
};
