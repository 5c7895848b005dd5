// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** What is in Italian whatever language the pane speaks, so that it is read out as such: rules, and the plan itself. */
export function Italian({ children }: { children: ReactNode }) {
  return <span lang="it">{children}</span>;
}
