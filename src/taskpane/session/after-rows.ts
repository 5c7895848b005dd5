// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../../workbook/workbook";
import { offerAgain } from "./listing";
import type { SessionState } from "./state";
import type { Store } from "./store";

interface Surroundings {
  workbook: Workbook;
  store: Store<SessionState>;
  update: () => Promise<void>;
  fail: (attempt: "offer", cause: unknown) => void;
}

/** Reads and checks again once rows have come or gone, and brings the lists in the cells to where the fields are now. */
export async function afterRows({ workbook, store, update, fail }: Surroundings): Promise<void> {
  const { latest: before } = store.get();
  await update();
  // A second try costs little: without knowing the rows anew, lists would be offered in the wrong cells.
  if (store.get().latest === before) await update();
  if (store.get().latest === before) return;
  await offerAgain({ workbook, store }).catch(async (error: unknown) => {
    await update();
    fail("offer", error);
  });
}
