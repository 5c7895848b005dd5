// SPDX-License-Identifier: EUPL-1.2

/** Everything is slow where many things run at once; nothing is measured here. */
export const PATIENCE_MS = 90_000;
const PAUSE_MS = 50;

/** Waits until what is expected holds. What never does fails as it failed last. */
export async function eventually(expectation: () => unknown): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
