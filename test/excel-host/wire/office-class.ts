// SPDX-License-Identifier: EUPL-1.2
import type { Session } from "../session";
import type { Json } from "./messages";

/** Version of ExcelApi that brought a member, such as `"1.9"`. */
export type ApiVersion = `1.${number}`;

/** What a method is called with. */
export type Argument = Json | HostObject;

export interface Property<T> {
  /** Where it is newer than its class. */
  readonly since?: ApiVersion;
  /** Where the client writes it under another name than it reads it. */
  readonly setterName?: string;
  /** Changes no workbook, only how Excel behaves. */
  readonly harmless?: true;
  readonly clearsUndo?: UndoClearing;
  get(target: T, session: Session): Json;
  set?(target: T, value: Argument, session: Session): void;
}

export interface Navigation<T> {
  readonly since?: ApiVersion;
  /** Null for a null object. */
  open(target: T, session: Session): HostObject | null;
}

export interface Method<T> {
  readonly since?: ApiVersion;
  /** Changes the workbook. */
  readonly writes?: true;
  readonly clearsUndo?: UndoClearing;
  /** Answers an object (null for a null object) where office.js does, else plain data. */
  run?(target: T, given: readonly Argument[], session: Session): HostObject | Json;
  /** In place of `run`, where there is nothing to answer. */
  act?(target: T, given: readonly Argument[], session: Session): void;
}

/** Platforms whose undo stack a call clears. */
export type UndoClearing = "everywhere" | "desktop" | "web";

/** One class of office.js: names as in JavaScript, what each does to its target in the model. */
export interface OfficeClass<T> {
  readonly name: string;
  readonly since: ApiVersion;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** By what the client finds the object again in its next batch. */
  identity?(target: T, session: Session): Readonly<Record<string, Json>>;
  /** The members of a collection. */
  items?(target: T, session: Session): HostObject[];
  /** What `getItem` and a path by index answer. */
  item?(target: T, key: Argument, session: Session): HostObject;
}

/** An object of office.js as this host holds it. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: OfficeClass<T>,
    readonly target: T,
  ) {}
}

/** The target of an argument that must be an object of this class; undefined for anything else. */
export function targetOf<T>(type: OfficeClass<T>, given: Argument): T | undefined {
  return given instanceof HostObject && given.type.name === type.name ? (given.target as T) : undefined;
}

/** True when `version` is within `limit`: 1.9 is within 1.14. */
export function isWithin(version: ApiVersion, limit: ApiVersion): boolean {
  return Number(version.slice(2)) <= Number(limit.slice(2));
}
