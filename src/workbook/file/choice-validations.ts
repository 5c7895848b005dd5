// SPDX-License-Identifier: EUPL-1.2
import { parseRange, type CellRange } from "../address";
import { isListSource, OUTSIDE_LIST, type ChoiceGroup } from "../choice-lists";
import { spliced, type Splice } from "./patch-cells";
import { escapeXml, walkXml, withAttribute, type XmlTag } from "./xml";

/** The validations of a worksheet's XML, and where they stand (ECMA-376 part 1, 18.3.1.32 and 18.3.1.33). */
export interface ScannedValidations {
  /** The element around them; null when there is none. */
  container: { tag: XmlTag; closeStart: number; end: number } | null;
  /** Spans of ours. */
  ours: { start: number; end: number }[];
  /** Number of the others. */
  others: number;
  /** Cells of the others, those of newer versions of Excel included. */
  taken: CellRange[];
  /** Where the container goes when there is none. */
  place: number;
}

/** What stands before the validations in a worksheet, in whatever order (ECMA-376 part 1, 18.3.1.99). */
const BEFORE: ReadonlySet<string> = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...["customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
]);

/** Finds the validations in a worksheet's XML. */
export function scanValidations(xml: string): ScannedValidations {
  const found: ScannedValidations = { container: null, ours: [], others: 0, taken: [], place: 0 };
  let depth = 0;
  let inExtension = false;
  let item: XmlTag | null = null;
  let source = "";
  let collecting = "";
  walkXml(xml, {
    open: (tag) => {
      const { name, attributes } = tag;
      if (name === "extLst") inExtension = true;
      else if (name === "dataValidations" && !inExtension) {
        found.container = { tag, closeStart: tag.end, end: tag.end };
      } else if (name === "dataValidation" && !inExtension) {
        item = tag;
        source = "";
      } else if (name === "formula1" || name === "sqref") collecting = name;
      if (name === "dataValidation" && inExtension && attributes.sqref) addTaken(found, attributes.sqref);
      depth += 1;
    },
    text: (text) => {
      if (collecting === "formula1" && !inExtension) source += text;
      else if (collecting === "sqref" && inExtension) addTaken(found, text);
    },
    close: ({ name, start, end }) => {
      depth -= 1;
      if (depth === 1 && BEFORE.has(name)) found.place = end;
      if (name === "extLst") inExtension = false;
      else if (name === collecting) collecting = "";
      else if (name === "dataValidation" && item) {
        if (item.attributes.type === "list" && isListSource(source)) {
          found.ours.push({ start: item.start, end });
        } else {
          found.others += 1;
          addTaken(found, item.attributes.sqref ?? "");
        }
        item = null;
      } else if (name === "dataValidations" && !inExtension && found.container) {
        found.container = { ...found.container, closeStart: start, end };
      }
    },
  });
  return found;
}

function addTaken({ taken }: ScannedValidations, sqref: string): void {
  for (const ref of sqref.split(/\s+/)) if (ref !== "") taken.push(parseRange(ref));
}

/** The XML with these drop-downs in place of all of ours; the user's validations stay as they are. */
export function withDropDowns(
  xml: string,
  { container, ours, others, place }: ScannedValidations,
  groups: readonly ChoiceGroup[],
): string {
  const prefix = /<([\w.-]+:)?worksheet\b/.exec(xml)?.[1] ?? "";
  const dropDowns = groups.map((group) => dropDownXml(group, prefix));
  const count = others + dropDowns.length;
  const open = `<${prefix}dataValidations count="${count}">`;
  const close = `</${prefix}dataValidations>`;
  if (container === null || container.tag.isSelfClosing || others === 0) {
    const text = count === 0 ? "" : [open, ...dropDowns, close].join("");
    const { start, end } = container ? { start: container.tag.start, end: container.end } : atPlace(place);
    return spliced(xml, [{ start, end, text }]);
  }
  const { tag, closeStart } = container;
  const element = xml.slice(tag.start, tag.end);
  const counted =
    tag.attributes.count === undefined ? element : withAttribute(element, "count", String(count));
  return spliced(xml, [
    { start: tag.start, end: tag.end, text: counted },
    ...ours.map(({ start, end }): Splice => ({ start, end, text: "" })),
    { ...atPlace(closeStart), text: dropDowns.join("") },
  ]);
}

const atPlace = (place: number): { start: number; end: number } => ({ start: place, end: place });

function dropDownXml({ source, title, message, ranges }: ChoiceGroup, prefix: string): string {
  const words = Object.entries({
    errorTitle: OUTSIDE_LIST.title,
    error: OUTSIDE_LIST.message,
    promptTitle: title,
    prompt: message,
  }).map(
    ([name, text]) => ` ${name}="${escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`,
  );
  return [
    `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1"`,
    ` showErrorMessage="1"${words.join("")} sqref="${ranges.join(" ")}">`,
    `<${prefix}formula1>${source}</${prefix}formula1></${prefix}dataValidation>`,
  ].join("");
}
