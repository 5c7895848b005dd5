// SPDX-License-Identifier: EUPL-1.2
import { PROTECTION_OPTIONS, protect, unprotect } from "../model/protection";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { optional, record, text } from "../wire/arguments";
import type { Json } from "../wire/messages";
import type { Argument, OfficeClass } from "../wire/office-class";

const NOTHING_ALLOWED: Readonly<Record<string, Json>> = {};

const password = (given: Argument): string => optional(given, text, "");

export const WORKSHEET_PROTECTION: OfficeClass<Sheet> = {
  name: "WorksheetProtection",
  since: "1.2",
  properties: {
    options: {
      get: ({ protection }) =>
        protection && {
          ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, protection.allowed.has(name)])),
          selectionMode: protection.selectionMode,
        },
    },
    protected: { get: ({ protection }) => protection !== null },
  },
  methods: {
    protect: {
      writes: true,
      clearsUndo: "everywhere",
      act: (sheet, [given, secret]) => {
        const options = optional(given, record, NOTHING_ALLOWED);
        const allowed = new Set(PROTECTION_OPTIONS.filter((name) => options[name] === true));
        const selectionMode = typeof options.selectionMode === "string" ? options.selectionMode : "Normal";
        protect(sheet, { allowed, selectionMode, password: password(secret) });
        sheet.workbook.record({ kind: "protected", sheet, isProtected: true });
      },
    },
    unprotect: {
      writes: true,
      clearsUndo: "everywhere",
      act: (sheet, [secret]) => {
        unprotect(sheet, password(secret));
        sheet.workbook.record({ kind: "protected", sheet, isProtected: false });
      },
    },
  },
};

export const WORKBOOK_PROTECTION: OfficeClass<Workbook> = {
  name: "WorkbookProtection",
  since: "1.7",
  properties: { protected: { get: ({ protection }) => protection !== null } },
  methods: {
    protect: {
      writes: true,
      clearsUndo: "everywhere",
      act: (workbook, [secret]) => protect(workbook, { password: password(secret) }),
    },
    unprotect: {
      writes: true,
      clearsUndo: "everywhere",
      act: (workbook, [secret]) => unprotect(workbook, password(secret)),
    },
  },
};
