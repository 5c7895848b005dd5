// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useRef } from "react";
import { makeStyles, Textarea } from "@fluentui/react-components";
import type { ControlProps } from "./control-props";

const useStyles = makeStyles({
  box: { display: "flex" },
  frame: { flexGrow: 1 },
  // The text decides the height, a line's being that of the other boxes; a very long one scrolls.
  text: { minHeight: 0, maxHeight: "60vh", paddingBlock: "5px 3px" },
});

/** A text of any length, in a box as tall as it is: Ctrl+Enter writes it, Esc gives it up. */
export function LongText({ filling, readOnly, onFocus, onBlur }: ControlProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      const area = box.current?.querySelector("textarea");
      if (!area) return;
      area.style.height = "0";
      area.style.height = `${area.scrollHeight}px`;
    };
    fit();
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
    };
  }, [filling.text]);
  return (
    <div ref={box} className={styles.box}>
      <Textarea
        lang="it"
        className={styles.frame}
        textarea={{ className: styles.text, rows: 1 }}
        resize="none"
        value={filling.text}
        readOnly={readOnly}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={(_event, { value }) => {
          filling.type(value);
        }}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === "Enter" && (ctrlKey || metaKey)) filling.commit();
          if (key === "Escape") filling.discard();
        }}
      />
    </div>
  );
}
