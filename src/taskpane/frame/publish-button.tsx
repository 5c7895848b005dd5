// SPDX-License-Identifier: EUPL-1.2
import { Button, type ButtonProps, useRestoreFocusTarget } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { useAsk } from "./use-ask";
import { usePlace } from "./use-place";

/** Asks for the copy to be published; nothing where files cannot be made. */
export function PublishButton(props: Pick<ButtonProps, "className" | "size" | "disabledFocusable">) {
  const { publish } = usePlace();
  const ask = useAsk();
  const afterDialog = useRestoreFocusTarget();
  return publish ? (
    <Button
      {...props}
      {...afterDialog}
      onClick={() => {
        ask({ kind: "publish" });
      }}
    >
      {paneTexts.actions.publish}
    </Button>
  ) : null;
}
