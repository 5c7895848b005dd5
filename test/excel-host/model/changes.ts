// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../../../src/workbook/snapshot";
import type { Sheet } from "./sheet";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** Something that happened to the workbook and that Excel tells its event handlers. */
export type Change =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly address: string;
      readonly changeType: ChangeType;
      readonly shiftDirection: ShiftDirection;
      /** Only when a single cell was edited: Excel says nothing of several. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "formatted"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "shown"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "protected"; readonly sheet: Sheet; readonly isProtected: boolean };
