// SPDX-License-Identifier: EUPL-1.2
import { printedSize } from "../../src/allegato/printed-size";
import { planDocument } from "../support/plan-document";

const OBJECTIVE = "/programmes/0/objectives/0";
const document = planDocument();
const words = (n: number): string => Array.from({ length: n }, () => "parola").join(" ");

describe("the room a text takes on paper", () => {
  test("a short text takes a line", () => {
    expect(printedSize(document, `${OBJECTIVE}/description`, "Due parole")).toEqual({
      lines: 1,
      millimetres: 6,
    });
  });

  test("grows with the text, more in a narrow column than beside a label", () => {
    const wide = printedSize(document, `${OBJECTIVE}/description`, words(100));
    const narrow = printedSize(document, `${OBJECTIVE}/indicators/0/algorithm`, words(100));
    expect(wide?.lines).toBeGreaterThan(5);
    expect(narrow?.lines).toBeGreaterThan(wide?.lines ?? Infinity);
    expect(narrow?.millimetres).toBeGreaterThan(wide?.millimetres ?? Infinity);
  });

  test("counts the lines that the text itself ends, blank ends aside", () => {
    expect(printedSize(document, `${OBJECTIVE}/title`, "uno\r\ndue\n\n")?.lines).toBe(2);
  });

  test("tells a target's column by its year", () => {
    const at = `${OBJECTIVE}/indicators/0/targets/2018`;
    expect(printedSize(document, at, words(20))?.lines).toBeGreaterThan(3);
  });

  test.each(["/programmes/0/missionTitle", "/overview/0/programmeTitle", "/programmes/9/objectives/0/title"])(
    "is not known for %s",
    (at) => {
      expect(printedSize(document, at, "testo")).toBeNull();
    },
  );
});
