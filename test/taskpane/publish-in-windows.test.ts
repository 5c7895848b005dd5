/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment node
 */
import { publishInWindows } from "../../src/taskpane/publish-in-windows";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { planDocument } from "../support/plan-document";

const mockDownload = jest.fn();
jest.mock("../../src/taskpane/part-files", () => ({
  filesToPublish: () =>
    Promise.resolve([
      { kind: "xlsx", name: "pira-2027.xlsx", bytes: new Uint8Array([80, 75]) },
      { kind: "csv", name: "pira-2027.csv", bytes: new TextEncoder().encode("\uFEFFente;città\r\n") },
    ]),
  download: (given: unknown) => {
    mockDownload(given);
  },
}));
beforeEach(() => {
  mockDownload.mockReset();
});

async function published(open: (bytes: Uint8Array) => Promise<void>) {
  const [xlsx, csv] = await publishInWindows(open)(planDocument(), false);
  if (xlsx?.way !== "window" || csv?.way !== "clipboard") throw new Error("other ways");
  return { xlsx, csv };
}

it("opens the allegato in a window only when it is asked for", async () => {
  const open = jest.fn(() => Promise.resolve());
  const { xlsx } = await published(open);
  expect(open).not.toHaveBeenCalled();
  expect(await xlsx.give()).toBe("window");
  expect(open).toHaveBeenCalledWith(new Uint8Array([80, 75]));
});

it("downloads it where Excel opens no window", async () => {
  const { xlsx } = await published(() => Promise.reject(new WorkbookError("too-old")));
  expect(await xlsx.give()).toBe("file");
  expect(mockDownload).toHaveBeenCalledWith({ name: "pira-2027.xlsx", bytes: new Uint8Array([80, 75]) });
});

it("gives data as texts, without what marks files", async () => {
  const { csv } = await published(() => Promise.resolve());
  expect(csv).toEqual({
    kind: "csv",
    name: "pira-2027.csv",
    way: "clipboard",
    text: "ente;città\r\n",
  });
});
