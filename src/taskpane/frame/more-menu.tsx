// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "react";
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { menuTexts } from "../../texts/menu";
import { paneTexts } from "../../texts/pane";
import { offersChoices } from "../session/listing";
import type { Session } from "../session/session";
import { ShortcutsDialog } from "../shortcuts/shortcuts-dialog";
import { useAsk } from "./use-ask";
import { usePlace } from "./use-place";

/** The menu «Altro», which opens by itself at first: it was asked for before it was fetched. */
export function MoreMenu({ session }: { session: Session }) {
  const { autoShow, openExample, publish, switchLanguage } = usePlace();
  const ask = useAsk();
  const [isOn, setOn] = useState(() => autoShow?.isOn() ?? false);
  const [shortcuts, setShortcuts] = useState(false);
  const [open, setOpen] = useState(false);
  const afterDialog = useRestoreFocusTarget();
  useEffect(() => {
    // Only a menu that was there closed takes the focus when it opens.
    const frame = requestAnimationFrame(() => {
      setOpen(true);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  const { latest, view } = session.getState();
  const listed = latest !== null && offersChoices(latest.snapshot);
  return (
    <>
      <Menu
        positioning={{ autoSize: true }}
        open={open}
        onOpenChange={(_event, data) => {
          setOpen(data.open);
        }}
        checkedValues={{ place: isOn ? ["auto-show"] : [], cells: listed ? ["choices"] : [] }}
        onCheckedValueChange={(_event, { name, checkedItems }) => {
          if (name === "cells") {
            void session.setListed(checkedItems.includes("choices"));
            return;
          }
          const on = checkedItems.includes("auto-show");
          void session.aside("auto-show", async () => {
            await autoShow?.set(on);
            setOn(on);
            return { kind: "auto-show", on };
          });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            {...afterDialog}
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={menuTexts.more}
            title={menuTexts.more}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList hasCheckmarks>
            {latest && (
              <MenuItemCheckbox name="cells" value="choices">
                {paneTexts.actions.choices}
              </MenuItemCheckbox>
            )}
            {autoShow && (
              <MenuItemCheckbox name="place" value="auto-show">
                {menuTexts.autoShow}
              </MenuItemCheckbox>
            )}
            {publish && view.kind === "checked" && (
              <MenuItem
                onClick={() => {
                  ask({ kind: "publish" });
                }}
              >
                {paneTexts.actions.publish}
              </MenuItem>
            )}
            {openExample && (
              <MenuItem
                onClick={() =>
                  void session.aside("example", async () => {
                    await openExample();
                    return { kind: "example" };
                  })
                }
              >
                {menuTexts.openExample}
              </MenuItem>
            )}
            {(latest ?? autoShow ?? openExample) && <MenuDivider />}
            <MenuItem
              onClick={() => {
                setShortcuts(true);
              }}
            >
              {menuTexts.shortcuts}
            </MenuItem>
            {switchLanguage && (
              <MenuItem lang={menuTexts.otherLanguageCode} onClick={switchLanguage}>
                {menuTexts.otherLanguage}
              </MenuItem>
            )}
            <MenuItemLink href="aiuto.html" target="_blank" rel="noopener">
              {menuTexts.help}
            </MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
      {shortcuts && (
        <ShortcutsDialog
          onClose={() => {
            setShortcuts(false);
          }}
        />
      )}
    </>
  );
}
