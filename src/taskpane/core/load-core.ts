// SPDX-License-Identifier: EUPL-1.2
import type * as core from "./index";

export type Core = typeof core;

let loading: Promise<Core> | null = null;

/** Fetches the core, once; a failed attempt is not remembered. */
export function loadCore(): Promise<Core> {
  loading ??= import("./index").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
