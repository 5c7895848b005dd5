// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreVertical20Regular } from "@fluentui/react-icons/svg/more-vertical";
import { elementKind } from "../../plan/element-pointer";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { formTexts } from "../../texts/form";
import { pasteTexts } from "../../texts/paste";
import { useAsk } from "../frame/use-ask";
import { ExchangeItems } from "../exchange/exchange-items";
import type { Session } from "../session/session";
import { elementActions, otherParents } from "./element-actions";

interface ElementMenuProps {
  session: Session;
  plan: Plan;
  at: PlanPointer;
}

/** How the plan grows and shrinks from where the user stands. */
export function ElementMenu({ session, plan, at }: ElementMenuProps) {
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  const { actions } = formTexts;
  const parents = otherParents(plan, at);
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...focusBack}
          size="small"
          appearance="subtle"
          icon={<MoreVertical20Regular />}
          aria-label={actions.label}
          title={actions.label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {elementActions(plan, at).map(({ label, action, unable }) => (
            <MenuItem
              key={label}
              disabled={unable !== undefined}
              {...(unable !== undefined && { subText: unable })}
              onClick={() => void session.grow(action)}
            >
              {label}
            </MenuItem>
          ))}
          {elementKind(at) === "programme" && (
            <MenuItem
              onClick={() => {
                ask({ kind: "add-programme", like: at });
              }}
            >
              {actions["duplicate-programme"]}
            </MenuItem>
          )}
          {parents.length > 0 && (
            <Menu positioning={{ autoSize: true }}>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{actions["move-to"]}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {parents.map(({ label, action }) => (
                    <MenuItem
                      key={"to" in action ? action.to : label}
                      onClick={() => void session.grow(action)}
                    >
                      {label}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
          <MenuDivider />
          <MenuItem
            onClick={() => {
              ask({ kind: "add-programme" });
            }}
          >
            {actions["add-programme"]}
          </MenuItem>
          <MenuItem
            onClick={() => {
              ask({ kind: "paste", at });
            }}
          >
            {pasteTexts.open}
          </MenuItem>
          <ExchangeItems session={session} at={at} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
