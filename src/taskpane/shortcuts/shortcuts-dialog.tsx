// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { menuTexts } from "../../texts/menu";
import { usePlace } from "../frame/use-place";
import { SHORTCUTS } from "./shortcuts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    // Side by side the two columns would be cut.
    "@container (max-width: 240px)": { display: "block" },
  },
  keys: { whiteSpace: "nowrap" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  key: { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightSemibold },
});

/** Keys that work in the pane without being in the table of its own: the form's, and Excel's. */
const OTHERS = [
  { action: "discard", keys: ["Esc"] },
  { action: "stop", keys: ["Esc"] },
  { action: "sheet", keys: ["F6"] },
] as const;

/** What Excel's own undo does about what the pane wrote; nothing where the sheet has none. */
const undoRows = (sheetUndoes: boolean | undefined) =>
  sheetUndoes === undefined
    ? []
    : [{ action: sheetUndoes ? "sheet-undoes" : "sheet-keeps", keys: ["Ctrl", "Z"] } as const];

/** All shortcuts, as keys and what they do. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { sheetUndoes } = usePlace();
  const { title, keys, action, close, actions, names } = menuTexts.shortcutList;
  const nameOf = (key: string): string =>
    key in names ? names[key as keyof typeof names] : key.replace("Digit", "");
  const own = SHORTCUTS.map((shortcut) => ({
    action: shortcut.action,
    keys: [...shortcut.modifiers, shortcut.code].map(nameOf),
  }));
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent tabIndex={0} role="group" aria-label={title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[keys, action].map((heading) => (
                    <th key={heading} scope="col" className={styles.cell}>
                      <span className={styles.heading}>{heading}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...own, ...OTHERS, ...undoRows(sheetUndoes)].map((row) => (
                  <tr key={row.action}>
                    <th scope="row" className={styles.cell}>
                      <span className={styles.keys}>
                        {row.keys.map((key, index) => (
                          <Fragment key={key}>
                            {index > 0 && "+"}
                            <kbd className={styles.key}>{key}</kbd>
                          </Fragment>
                        ))}
                      </span>
                    </th>
                    <td className={styles.cell}>{actions[row.action]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
