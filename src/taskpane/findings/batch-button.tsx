// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Batches } from "./use-batches";
import { useFindingsStyles } from "./use-findings-styles";

interface BatchButtonProps {
  batches: Batches;
  total: number;
  few: number;
}

/** Shows the rest of a list, or its next batch; nothing for a list that fits. */
export function BatchButton({ batches: { shown, more, showMore, showFewer }, total, few }: BatchButtonProps) {
  const styles = useFindingsStyles();
  if (total <= few) return null;
  const { list } = paneTexts;
  const label =
    more === 0 ? list.showFewer : shown + more === total ? list.showAll(total) : list.showMore(more, total);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.frameless}
      onClick={more === 0 ? showFewer : showMore}
    >
      {label}
    </Button>
  );
}
