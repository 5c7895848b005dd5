// SPDX-License-Identifier: EUPL-1.2
import { partText, type Parts } from "./package";
import { relationships } from "./relationships";
import { WORKBOOK_PATH } from "./workbook-part";
import { unescapeExcel, walkXml } from "./xml";

/** Texts that cells refer to by index; rich text as plain text, phonetic guides left out. */
export function readSharedStrings(parts: Parts): string[] {
  const path = relationships(parts, WORKBOOK_PATH).find(({ type }) => type === "sharedStrings")?.path;
  const xml = path === undefined ? "" : partText(parts, path);
  const strings: string[] = [];
  if (xml === "") return strings;
  let item = "";
  let inText = false;
  let inPhonetic = false;
  walkXml(xml, {
    open: ({ name }) => {
      if (name === "si") item = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text: (text) => {
      if (inText) item += text;
    },
    close: ({ name }) => {
      if (name === "si") strings.push(unescapeExcel(item));
      else if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
  });
  return strings;
}
