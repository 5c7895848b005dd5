// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../../workbook/workbook";
import type { Lane } from "./lane";
import { offerAgain } from "./listing";
import type { SessionState } from "./state";
import type { Store } from "./store";

interface Surroundings {
  workbook: Workbook;
  store: Store<SessionState>;
  lane: Lane;
  update: () => Promise<void>;
  fail: (attempt: "offer", cause: unknown) => void;
}

/** Reads and checks again once rows have come or gone, and brings the lists in the cells to where the fields are now. */
export async function afterRows({ workbook, store, lane, update, fail }: Surroundings): Promise<void> {
  const { latest: before } = store.get();
  await update();
  // A second try costs little: without knowing the rows anew, lists would be offered in the wrong cells.
  if (store.get().latest === before) await update();
  if (store.get().latest === before) return;
  const failed: { cause?: unknown } = {};
  await lane(async () => {
    if (store.get().task === null) store.set({ task: "update" });
    await offerAgain({ workbook, store }).catch((cause: unknown) => {
      failed.cause = cause;
    });
    if (store.get().task === "update") store.set({ task: null });
  });
  if (!("cause" in failed)) return;
  await update();
  fail("offer", failed.cause);
}
