// SPDX-License-Identifier: EUPL-1.2
import type { Signer } from "../../plan/settings";
import { allegatoTexts } from "../../texts/allegato";
import type { SummarySection } from "../sections/section";
import { whole, type Block, type ComposedSheet, type Gap, type Row } from "./block";
import { closedBy } from "./closed-by";
import type { Looks } from "./looks";
import { resourceTable } from "./resource-table";
import { summaryColumns } from "./summary-columns";
import { row, textCell } from "./text-row";
import { typeTable } from "./type-table";

/** Points of white. */
const BETWEEN_TABLES = 24;
const ABOVE_SIGNERS = 36;
/** Room to sign in. */
const SIGNATURE = 30;

/** Resources by programme and indicators by kind, each with a chart and its sentence; then those who sign. */
export function composeSummary(section: SummarySection, looks: Looks): ComposedSheet {
  const { orientation, columns } = summaryColumns(section, looks);
  const tables = [resourceTable, typeTable].map((table) => table(section, columns.length, looks));
  const filled = tables.filter((blocks) => blocks.length > 0);
  return {
    name: section.sheet,
    orientation,
    columns,
    titles: [],
    body: [
      row([textCell(0, columns.length, allegatoTexts.summary.title, "sheetTitle")], {
        heading: true,
        spaceAfter: 6,
      }),
      ...closedBy(
        filled.flatMap((blocks, t) => (t === 0 ? blocks : [{ gap: BETWEEN_TABLES }, ...blocks])),
        signatures(section.signers, columns.length),
      ),
    ],
    hasRunningTitles: true,
  };
}

/** Each signer's role over the name, with room between; all of them on one page, with what they sign. */
function signatures(signers: readonly Signer[], columns: number): Block<Row | Gap>[] {
  if (signers.length === 0) return [];
  return [
    { gap: ABOVE_SIGNERS },
    whole<Row | Gap>(
      signers.flatMap(({ role, name }, n) => [
        ...(n > 0 ? [{ gap: SIGNATURE }] : []),
        row([textCell(0, columns, role, "signerRole")], { heading: true, spaceAfter: SIGNATURE }),
        row([textCell(0, columns, name, "signerName")]),
      ]),
    ),
  ];
}
