// SPDX-License-Identifier: EUPL-1.2
import { type CellValue, isErrorValue } from "../../src/workbook/snapshot";
import type { Change } from "./model/changes";
import type { Session } from "./session";
import type { Json } from "./wire/messages";
import type { ApiVersion, Method } from "./wire/office-class";

/** Numbers that office.js gives to the events this host fires. */
const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  formatted: 18,
  protected: 24,
  renamed: 25,
  shown: 26,
  moved: 27,
} as const satisfies Record<Change["kind"], number>;

/** Target of the events of a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

/** One event as it travels: `[65536, type, target, json, "", false]`. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly body: Readonly<Record<string, Json>>;
}

/** Who caused a change: office.js tells the add-in's own from 1.14 on. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** The messages that the registered handlers get for a change. */
export function eventsFor(session: Session, change: Change, trigger: Trigger): EventMessage[] {
  const type = EVENT_TYPE[change.kind];
  const targets = [change.sheet.id, WORKBOOK_TARGET].filter((target) =>
    session.registrations.has(`${type}:${target}`),
  );
  if (targets.length === 0) return [];
  const body = bodyOf(session, change, trigger);
  return targets.map((target) => ({ type, target, body }));
}

function bodyOf(session: Session, change: Change, trigger: Trigger): Readonly<Record<string, Json>> {
  const worksheetId = change.sheet.id;
  const common = { source: "Local", worksheetId };
  switch (change.kind) {
    case "changed":
      return {
        ...common,
        address: change.address,
        changeType: change.changeType,
        shiftDirection: change.shiftDirection,
        ...(session.supports("1.14") ? { triggerSource: trigger } : {}),
        ...(change.details && {
          valueBefore: change.details.before,
          valueAfter: change.details.after,
          valueTypeBefore: valueType(change.details.before),
          valueTypeAfter: valueType(change.details.after),
        }),
      };
    case "formatted":
      return { ...common, address: change.address };
    case "selected":
      return { worksheetId, address: change.address };
    case "activated":
    case "deactivated":
      return { worksheetId };
    case "added":
    case "deleted":
      return common;
    case "renamed":
      return { ...common, nameBefore: change.before, nameAfter: change.after };
    case "moved":
      return { ...common, positionBefore: change.before, positionAfter: change.after };
    case "shown":
      return { ...common, visibilityBefore: change.before, visibilityAfter: change.after };
    case "protected":
      return { ...common, isProtected: change.isProtected };
  }
}

/** What office.js calls the type of a value. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (isErrorValue(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** The private methods by which the client registers its handlers, for a sheet or for all. */
export function registrationMethods<T>(
  targetOf: (owner: T) => string,
  events: Readonly<Record<string, readonly [kind: Change["kind"], since: ApiVersion]>>,
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, [kind, since]]): [string, Method<T>][] => {
      const key = (owner: T): string => `${EVENT_TYPE[kind]}:${targetOf(owner)}`;
      return [
        [
          `_Register${name}`,
          { since, act: (owner, _given, session) => void session.registrations.add(key(owner)) },
        ],
        [
          `_Unregister${name}`,
          { since, act: (owner, _given, session) => void session.registrations.delete(key(owner)) },
        ],
      ];
    }),
  );
}
