// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";

interface NewPlanButtonProps {
  busy: boolean;
  /** Whether the user comes back from what it leads to. */
  isBack: boolean;
  onBegin: () => void;
}

/** Leads to the page that begins a plan; has the focus again when the user comes back from there. */
export function NewPlanButton({ busy, isBack, onBegin }: NewPlanButtonProps) {
  const around = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isBack) around.current?.querySelector("button")?.focus();
  }, [isBack]);
  return (
    <span ref={around}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onBegin}>
        {paneTexts.actions.newPlan}
      </Button>
    </span>
  );
}
