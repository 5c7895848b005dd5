// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewOf } from "../../editing/preview";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import type { CellEdit } from "../../workbook/cell-edit";
import { BatchButton } from "../findings/batch-button";
import { placeText } from "../findings/place-text";
import { useBatches } from "../findings/use-batches";
import { changedPart } from "./changed-part";

const FEW = 20;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      padding: tokens.spacingHorizontalXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
      hyphens: "auto",
      whiteSpace: "pre-wrap",
    },
  },
  place: { width: "26%" },
  change: {
    "& del, & ins": {
      textDecorationLine: "none",
      "@media (forced-colors: active)": { textDecorationLine: "underline" },
    },
    "& del": { backgroundColor: tokens.colorStatusDangerBackground2 },
    "& ins": { backgroundColor: tokens.colorStatusSuccessBackground2 },
  },
});

interface EditTableProps {
  edits: readonly CellEdit[];
  /** The plan as it stands, to name the fields. */
  document: PlanDocument;
}

/** What each cell holds and what it would hold. */
export function EditTable({ edits, document }: EditTableProps) {
  const styles = useStyles();
  const batches = useBatches(edits.length, FEW);
  const cells = useMemo(() => previewOf(edits, document), [edits, document]);
  const { preview } = paneTexts;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.place}>
              {preview.cell}
            </th>
            <th scope="col">{preview.before}</th>
            <th scope="col">{preview.after}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, batches.shown).map((cell) => {
            const { before, after } = changedPart(cell.before, cell.after);
            return (
              <tr key={placeText(cell)} lang="it">
                <td>{[placeText(cell), cell.label].filter(Boolean).join(" · ")}</td>
                <td className={styles.change}>
                  {before.lead}
                  {before.changed !== "" && <del>{before.changed}</del>}
                  {before.tail}
                </td>
                <td className={styles.change}>
                  {after.lead}
                  {after.changed !== "" && <ins>{after.changed}</ins>}
                  {after.tail}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <BatchButton batches={batches} total={cells.length} few={FEW} />
    </>
  );
}
