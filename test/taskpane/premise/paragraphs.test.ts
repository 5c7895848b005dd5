// SPDX-License-Identifier: EUPL-1.2
import { paragraphsIn, textOfParagraphs, withOutline } from "../../../src/taskpane/premise/paragraphs";
import { newPlanTexts } from "../../../src/texts/new-plan";

test("a blank line parts paragraphs, a line end does not", () => {
  expect(paragraphsIn("Primo\r\nancora primo\r\n \r\nSecondo\n\n\n\nTerzo\n")).toEqual([
    "Primo\nancora primo",
    "Secondo",
    "Terzo",
  ]);
  expect(paragraphsIn(" \n\n ")).toEqual([]);
  expect(paragraphsIn(textOfParagraphs(["Uno", "Due\ntre"]))).toEqual(["Uno", "Due\ntre"]);
});

test("the outline adds the titles that are missing, once", () => {
  const [first, ...others] = newPlanTexts.premiseSections;
  const text = withOutline(`${first}\n\nGià scritto.`);
  expect(paragraphsIn(text)).toEqual([first, "Già scritto.", ...others]);
  expect(withOutline(text)).toBe(text);
});
