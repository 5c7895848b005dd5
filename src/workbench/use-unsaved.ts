// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useState } from "react";
import { download } from "../taskpane/part-files";
import type { OpenFile } from "./open-file";

/** Whether the file has changes that were not downloaded; while it has, the browser asks before leaving the page. */
export function useUnsaved(file: OpenFile): { unsaved: boolean; save: () => void } {
  const [unsaved, setUnsaved] = useState(false);
  useEffect(
    () =>
      file.workbook.onChange(() => {
        setUnsaved(true);
      }),
    [file],
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
  const save = useCallback(() => {
    download({ name: file.name, bytes: file.workbook.save() });
    setUnsaved(false);
  }, [file]);
  return { unsaved, save };
}
