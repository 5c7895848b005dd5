// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../plan/plan";
import { elementsOf } from "../form/elements";
import type { Session } from "../session/session";
import type { ShortcutAction } from "./shortcuts";

type TabName = "outline" | "form" | "findings";

interface Surroundings {
  session: Session;
  plan: Plan;
  showTab: (tab: TabName) => void;
  /** Shows the allegato as it would be written. */
  preview: () => void;
}

/** Does what a shortcut asks for; what it shows comes into view. */
export function carryOut(action: ShortcutAction, { session, plan, showTab, preview }: Surroundings): void {
  switch (action) {
    case "outline":
    case "form":
    case "findings":
      showTab(action);
      return;
    case "next-finding":
    case "previous-finding":
      showTab("findings");
      void session.step(action === "next-finding" ? "next" : "previous");
      return;
    case "next-element":
    case "previous-element": {
      showTab("form");
      const elements = elementsOf(plan);
      const { element } = session.getState().form;
      const at = element === null ? -1 : elements.indexOf(element);
      const target = elements[action === "next-element" ? at + 1 : at - 1];
      if (target !== undefined) void session.openAt(target);
      return;
    }
    case "preview":
      preview();
      return;
    case "write": {
      const { field } = session.getState().form;
      if (field !== null) void session.leave(field);
    }
  }
}
