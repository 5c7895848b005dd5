// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { flag, oneOf } from "../wire/arguments";
import type { OfficeClass } from "../wire/office-class";

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
