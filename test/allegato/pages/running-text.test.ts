// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { runningText } from "../../../src/allegato/pages/running-text";
import { textWidth } from "../../../src/allegato/text/text-width";

const CODES = '&"Arial,Regular"&8';
const LONE_SURROGATE = /\p{Cs}/u;
const shown = (notation: string): string =>
  notation.slice(CODES.length).replaceAll("&&", "&").replace(/^ /u, "");

test.each([
  ["plain", "Camera di Commercio", `${CODES}Camera di Commercio`],
  ["an ampersand doubled", "Studi & servizi", `${CODES}Studi && servizi`],
  ["a leading digit apart from the size", "2026 Piano", `${CODES} 2026 Piano`],
  ["lines and blanks joined", " Camera\n di  Commercio ", `${CODES}Camera di Commercio`],
  ["nothing for nothing", " ", ""],
])("%s", (_name, text, notation) => {
  expect(runningText(text, 240)).toBe(notation);
});

test("a long text ends in an ellipsis, within its width", () => {
  const notation = runningText("Camera di Commercio, Industria, Artigianato e Agricoltura ".repeat(4), 240);
  expect(notation).toMatch(/…$/u);
  expect(textWidth(shown(notation), { size: 8, bold: false })).toBeLessThanOrEqual(240 * (96 / 72));
});

test("two texts always fit the 255 characters of a header, and no code is cut", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "binary" }), (any) => {
      for (const text of [any, `${any}${"&".repeat(200)}`, "i".repeat(500), "😀".repeat(200)]) {
        const notation = runningText(text, 370);
        expect(2 * notation.length + "&L&C&R".length).toBeLessThanOrEqual(255);
        expect(notation.slice(CODES.length).replaceAll("&&", "")).not.toContain("&");
        expect(LONE_SURROGATE.test(notation)).toBe(LONE_SURROGATE.test(text));
      }
    }),
  );
});
