// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "./rule";

/** A rule is no firmer than the list it rests on: an error once the list is verified, a warning until then. */
export const listSeverity = (verified: boolean): Severity => (verified ? "error" : "warning");
