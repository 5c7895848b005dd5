// SPDX-License-Identifier: EUPL-1.2

/** Plain data as it travels. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: the object path an argument stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

/** Body of one `context.sync()`. */
export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Index into the request's actions; the client makes `debugInfo.statement` from it. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: ResponseError;
}

/** Flag of a batch that waits for the user to leave the cell being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

/** `numberFormat` → `NumberFormat`: names travel in Pascal case. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `NumberFormat` → `numberFormat` */
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
