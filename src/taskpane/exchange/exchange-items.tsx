// SPDX-License-Identifier: EUPL-1.2
import { MenuItem } from "@fluentui/react-components";
import { elementKind } from "../../plan/element-pointer";
import type { PlanPointer } from "../../plan/plan-document";
import { exchangeTexts } from "../../texts/exchange";
import { useAsk } from "../frame/use-ask";
import { usePlace } from "../frame/use-place";
import type { Session } from "../session/session";

interface ExchangeItemsProps {
  session: Session;
  at: PlanPointer;
}

/** How a programme or an objective leaves for whoever fills it in, and comes back; nothing where files cannot. */
export function ExchangeItems({ session, at }: ExchangeItemsProps) {
  const ask = useAsk();
  const { exchange } = usePlace();
  if (exchange === undefined || elementKind(at) === "indicator") return null;
  const { latest } = session.getState();
  if (latest === null) return null;
  return (
    <>
      <MenuItem
        onClick={() =>
          void session.aside("hand-out", async () => {
            const { handOut } = await import("../../exchange/hand-out");
            return { kind: "given", as: await exchange.give(handOut(latest.document, at)) };
          })
        }
      >
        {exchangeTexts.give}
      </MenuItem>
      <MenuItem
        onClick={() => {
          ask({ kind: "merge" });
        }}
      >
        {exchangeTexts.take}
      </MenuItem>
    </>
  );
}
