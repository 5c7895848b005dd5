// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { runningText } from "../../../src/allegato/pages/running-text";
import { textWidth } from "../../../src/allegato/text/text-width";

const CODES = '&"Arial,Regular"&8';
const ROOM = { width: 240, characters: 120 };
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
  expect(runningText(text, ROOM)).toBe(notation);
});

const LONG = "Camera di Commercio, Industria, Artigianato e Agricoltura di Pistoia-Prato";

test.each([
  ["one line where it fits", 300, `${CODES}${LONG}`],
  [
    "two lines where it does not",
    240,
    `${CODES}Camera di Commercio, Industria, Artigianato e Agricoltura di\nPistoia-Prato`,
  ],
  [
    "smaller type before anything is left out",
    140,
    `&"Arial,Regular"&7Camera di Commercio, Industria, Artigianato\ne Agricoltura di Pistoia-Prato`,
  ],
  ["the short form as the last resort", 110, `${CODES}Camera di Commercio di\nPistoia-Prato`],
])("%s", (_name, width, notation) => {
  expect(runningText(LONG, { width, characters: 120 }, "Camera di Commercio di Pistoia-Prato")).toBe(
    notation,
  );
});

test("a text that two lines do not hold ends in an ellipsis, each line within its width", () => {
  const notation = runningText("Camera di Commercio, Industria, Artigianato e Agricoltura ".repeat(4), ROOM);
  expect(notation).toMatch(/…$/u);
  for (const line of shown(notation).split("\n"))
    expect(textWidth(line, { size: 8, bold: false })).toBeLessThanOrEqual(240 * (96 / 72));
});

test("no text has more characters than it may, and no code is cut", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "binary" }), (any) => {
      for (const text of [any, `${any}${"&".repeat(200)}`, "i".repeat(500), "😀".repeat(200)]) {
        const notation = runningText(text, { width: 370, characters: 120 });
        expect(notation.length).toBeLessThanOrEqual(120);
        expect(notation.slice(CODES.length).replaceAll("&&", "")).not.toContain("&");
        expect(LONE_SURROGATE.test(notation)).toBe(LONE_SURROGATE.test(text));
      }
    }),
  );
});
