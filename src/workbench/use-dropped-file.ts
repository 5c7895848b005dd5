// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useEffectEvent } from "react";

/** Takes a file dropped anywhere on the page, where the browser would otherwise leave the page to open it. */
export function useDroppedFile(onDrop: (file: File) => void): void {
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
    };
  }, []);
}
