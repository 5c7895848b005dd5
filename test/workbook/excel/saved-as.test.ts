// SPDX-License-Identifier: EUPL-1.2
import { savedAs } from "../../../src/workbook/excel";

const context = (url: string | undefined, partitionKey?: string): void => {
  Object.defineProperty(globalThis, "Office", {
    configurable: true,
    value: { context: { document: { url }, partitionKey } },
  });
};

const office = Object.getOwnPropertyDescriptor(globalThis, "Office");
afterEach(() => {
  if (office) Object.defineProperty(globalThis, "Office", office);
});

test.each([
  ["C:\\Bilancio\\pira.xlsx", undefined, "C:\\Bilancio\\pira.xlsx"],
  ["https://example.org/pira.xlsx", "parte-1", "parte-1 https://example.org/pira.xlsx"],
  ["/Users/ufficio/pira.xlsx", undefined, "/Users/ufficio/pira.xlsx"],
  ["Cartel1", undefined, null],
  ["", undefined, null],
  [undefined, undefined, null],
])("a workbook at %j is told from others by where it is saved", (url, partitionKey, expected) => {
  context(url, partitionKey);
  expect(savedAs()).toBe(expected);
});
