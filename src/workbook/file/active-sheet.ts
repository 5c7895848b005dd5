// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "./package";
import { spliced, type Splice } from "./patch-cells";
import { scanEntries } from "./scanned-entries";
import { WORKBOOK_PATH } from "./workbook-part";
import { withAttribute } from "./xml";

/** The workbook with the sheet in front that was there before, if it still has one of that name. */
export function withActiveSheet(parts: Parts, before: Parts): Parts {
  const { sheets: were, views: former } = scanEntries(partText(before, WORKBOOK_PATH));
  const workbook = partText(parts, WORKBOOK_PATH);
  const { sheets, views } = scanEntries(workbook);
  const splices = views.flatMap(({ attributes, start, end }, index): Splice[] => {
    const name = were[Number(former[index]?.attributes.activeTab ?? 0)]?.name;
    const active = String(sheets.findIndex((sheet) => sheet.name === name));
    if (active === "-1" || active === (attributes.activeTab ?? "0")) return [];
    return [{ start, end, text: withAttribute(workbook.slice(start, end), "activeTab", active) }];
  });
  return splices.length === 0 ? parts : { ...parts, [WORKBOOK_PATH]: partBytes(spliced(workbook, splices)) };
}
