// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../../workbook/workbook";
import type { History } from "./history";
import type { Command, SessionState } from "./state";
import type { Store } from "./store";

/** What a part of the session writes with, so that it can be taken back. */
export interface Writing {
  workbook: Workbook;
  store: Store<SessionState>;
  history: History;
  command: Command;
  /** Reads and checks again. */
  update: () => Promise<void>;
}
