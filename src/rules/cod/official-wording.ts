// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { parseCellAddress } from "../../workbook/address";
import type { Correction } from "../correction";
import { type Offer, replaceContent } from "../replacements";
import { contentOf, placesOf } from "../places";
import type { Statement } from "./stated-programmes";

/**
 * The correction that puts an official code and wording in the cell of a mission or programme, keeping the way code
 * and wording are parted there. None when the cell holds anything else, or when a list or a table may repeat it in
 * the rows below: correcting one row alone would split the programme.
 */
export function officialWordingFix(
  document: PlanDocument,
  { programmeAt, titleAt, title }: Statement,
  official: { code: string; title: string },
  kind: Correction["kind"],
): Offer {
  const content = contentOf(document, titleAt);
  if (content === null || standsInRows(document, programmeAt)) return {};
  const [text, wording] = [normalisedText(String(content.value)), normalisedText(title)];
  const before = text.slice(0, text.length - wording.length);
  if (before + wording !== text || !CODE_AND_SEPARATOR.test(before)) return {};
  const separator = before.replace(/^[A-Z]?\d*/u, "") || " - ";
  return replaceContent(content, `${official.code}${separator}${official.title}`, { kind });
}

/** What may stand before a wording in its cell: nothing, or a code and what parts the two. */
const CODE_AND_SEPARATOR = /^(?:[A-Z]?\d{1,3}[\s_.:–—-]+)?$/u;

/** True in a list or a table: the mission stands beside its programme rather than above it. */
function standsInRows(document: PlanDocument, programmeAt: PlanPointer): boolean {
  const places = placesOf(document, [`${programmeAt}/missionTitle`, `${programmeAt}/programmeTitle`]);
  return new Set(places.map(({ cell }) => parseCellAddress(cell).row)).size < 2;
}
