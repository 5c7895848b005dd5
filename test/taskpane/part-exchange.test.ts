// SPDX-License-Identifier: EUPL-1.2
import { handOut } from "../../src/exchange/hand-out";
import { partExchange } from "../../src/taskpane/part-exchange";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { planDocument } from "../support/plan-document";

const mockFile = { name: "012-004-001.xlsx", bytes: new Uint8Array([80, 75]) };
const mockDownload = jest.fn();
jest.mock("../../src/taskpane/part-files", () => ({
  partFile: () => Promise.resolve(mockFile),
  download: (given: unknown) => {
    mockDownload(given);
  },
}));
beforeEach(() => {
  mockDownload.mockReset();
});

const part = handOut(planDocument(), "/programmes/0/objectives/0");

it("opens the part in a window of its own", async () => {
  const opened: Uint8Array[] = [];
  const exchange = partExchange((bytes) => {
    opened.push(bytes);
    return Promise.resolve();
  });
  expect(await exchange.give(part)).toBe("window");
  expect(opened).toEqual([mockFile.bytes]);
  expect(mockDownload).not.toHaveBeenCalled();
});

it("gives it as a download where Excel opens no window", async () => {
  const exchange = partExchange(() => Promise.reject(new WorkbookError("too-old")));
  expect(await exchange.give(part)).toBe("file");
  expect(mockDownload).toHaveBeenCalledWith(mockFile);
});

it("leaves for another try what goes away by itself", async () => {
  const busy = new WorkbookError("cell-edit-mode");
  await expect(partExchange(() => Promise.reject(busy)).give(part)).rejects.toBe(busy);
  expect(mockDownload).not.toHaveBeenCalled();
});
