// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "./package";
import { relationships } from "./relationships";
import { WORKBOOK_PATH } from "./workbook-part";

/** Has Excel calculate every formula when it opens the file: values beside formulas are no longer true. */
export function withFullCalculation(parts: Parts): Parts {
  const xml = partText(parts, WORKBOOK_PATH);
  const prefix = /<([\w.-]+:)?workbook\b/.exec(xml)?.[1] ?? "";
  const withoutFlag = (tag: string): string => tag.replace(/\sfullCalcOnLoad="[^"]*"/, "");
  const calculation = /<(?:[\w.-]+:)?calcPr\b[^>]*>/;
  const patched = calculation.test(xml)
    ? xml.replace(calculation, (tag) => withoutFlag(tag).replace(/calcPr\b/, 'calcPr fullCalcOnLoad="1"'))
    : xml.replace(AFTER_CALCULATION, (next) => `<${prefix}calcPr fullCalcOnLoad="1"/>${next}`);
  return { ...parts, [WORKBOOK_PATH]: partBytes(patched) };
}

/** What may stand after `calcPr` (ECMA-376 part 1, 18.2.27), whichever comes first. */
const AFTER_CALCULATION =
  /<(?:[\w.-]+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/(?:[\w.-]+:)?workbook>/;

/** Drops the order in which formulas were last calculated; Excel refuses one that names cells without a formula. */
export function withoutCalculationChain(parts: Parts): Parts {
  const chain = relationships(parts, WORKBOOK_PATH).find(({ type }) => type === "calcChain")?.path;
  if (chain === undefined) return parts;
  const without = (path: string, element: RegExp): [string, Uint8Array] => [
    path,
    partBytes(partText(parts, path).replace(element, "")),
  ];
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([path]) => path !== chain)),
    ...Object.fromEntries([
      without(
        "xl/_rels/workbook.xml.rels",
        /<Relationship\b[^>]*\/calcChain"[^>]*?(?:\/>|><\/Relationship>)/,
      ),
      without("[Content_Types].xml", /<Override\b[^>]*calcChain\+xml"[^>]*?(?:\/>|><\/Override>)/),
    ]),
  };
}
