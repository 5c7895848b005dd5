// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from "../../excel-host/excel-host";

/** Has Excel take its time: what is sent to it waits, from now or from so many messages on, until it is let go. */
export function holdAnswers(host: ExcelHost, after = 0): () => void {
  const answer = host.answer.bind(host);
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let sent = 0;
  const spy = jest.spyOn(host, "answer").mockImplementation(async (message) => {
    if (sent++ >= after) await gate;
    return answer(message);
  });
  return () => {
    spy.mockRestore();
    letGo();
  };
}
