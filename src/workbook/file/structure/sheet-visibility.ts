// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../../workbook-error";
import { partBytes, partText, type Parts } from "../package";
import { spliced } from "../patch-cells";
import { scanEntries } from "../scanned-entries";
import { readWorkbookPart, WORKBOOK_PATH } from "../workbook-part";
import { withAttribute } from "../xml";

/**
 * Shows a sheet, or hides it; the sheet in front is one to be seen.
 * @throws WorkbookError `cannot-reshape` when it is the last one to be seen
 */
export function withVisibility(parts: Parts, sheet: string, visible: boolean): Parts {
  const xml = partText(parts, WORKBOOK_PATH);
  const { sheets, views } = scanEntries(xml);
  const index = sheets.findIndex(({ name }) => name === sheet);
  const entry = sheets[index];
  if (!entry || entry.isVisible === visible) return parts;
  const other = sheets.findIndex(({ isVisible }, n) => isVisible && n !== index);
  if (!visible && other < 0) throw new WorkbookError("cannot-reshape", [sheet]);
  const element = xml.slice(entry.start, entry.end);
  const without = element.replace(/\sstate=(?:"[^"]*"|'[^']*')/, "");
  const inFront = views.filter(({ attributes }) => Number(attributes.activeTab ?? 0) === index);
  const changed = spliced(xml, [
    {
      start: entry.start,
      end: entry.end,
      text: visible ? without : withAttribute(without, "state", "hidden"),
    },
    ...(visible ? [] : inFront).map(({ start, end }) => ({
      ...{ start, end, text: withAttribute(xml.slice(start, end), "activeTab", String(other)) },
    })),
  ]);
  return { ...(visible ? parts : withoutFront(parts, sheet)), [WORKBOOK_PATH]: partBytes(changed) };
}

function withoutFront(parts: Parts, sheet: string): Parts {
  const path = readWorkbookPart(parts).worksheets.find(({ name }) => name === sheet)?.path ?? "";
  const xml = partText(parts, path);
  const changed = xml.replace(/\stabSelected=(?:"[^"]*"|'[^']*')/, "");
  return changed === xml ? parts : { ...parts, [path]: partBytes(changed) };
}
