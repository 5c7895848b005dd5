// SPDX-License-Identifier: EUPL-1.2
import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { VisuallyHidden } from "../taskpane/frame/visually-hidden";

/** A button that lets the user choose an .xlsx from the computer. */
export function OpenButton({
  label,
  onChoose,
  ...props
}: { label: string; onChoose: (file: File) => void } & Pick<ButtonProps, "appearance" | "disabled">) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...props} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          tabIndex={-1}
          aria-hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChoose(file);
            target.value = "";
          }}
        />
      </VisuallyHidden>
    </>
  );
}
