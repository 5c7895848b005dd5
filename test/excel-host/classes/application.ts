// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { invalidArgument } from "../model/host-error";
import { flag, oneOf, text } from "../wire/arguments";
import { HostObject, type OfficeClass } from "../wire/office-class";

export const APPLICATION: OfficeClass<Workbook> = {
  name: "Application",
  since: "1.1",
  properties: {
    calculationMode: {
      harmless: true,
      get: (workbook) => workbook.calculationMode,
      set: (workbook, given) => {
        workbook.calculationMode = oneOf(given, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
  },
  methods: {
    // Not published: `Excel.createWorkbook` calls it, and refuses before 1.8 itself.
    createWorkbook: {
      run: (_workbook, [file], session) => {
        const bytes = Buffer.from(text(file), "base64");
        if (bytes.subarray(0, 2).toString("latin1") !== "PK") throw invalidArgument("The file is no .xlsx.");
        return new HostObject(WORKBOOK_CREATED, { open: () => session.openedFiles.push(bytes) });
      },
    },
    calculate: { act: () => undefined },
    suspendApiCalculationUntilNextSync: { since: "1.6", act: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", act: () => undefined },
  },
};

/** `context.runtime`: belongs to the add-in, not to the workbook. */
export const RUNTIME: OfficeClass<Session> = {
  name: "Runtime",
  since: "1.5",
  properties: {
    enableEvents: {
      since: "1.8",
      harmless: true,
      get: (session) => session.eventsEnabled,
      set: (session, given) => void (session.eventsEnabled = flag(given)),
    },
  },
};

/** A workbook that stands nowhere yet, to be opened in a window of its own. */
export const WORKBOOK_CREATED: OfficeClass<{ readonly open: () => void }> = {
  name: "WorkbookCreated",
  since: "1.8",
  properties: {},
  methods: { open: { act: ({ open }) => open() } },
  identity: () => ({ Id: "created" }),
};
