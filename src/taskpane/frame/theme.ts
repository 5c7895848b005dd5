// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from "react";
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green, in the lightness steps of Fluent's own blue: every contrast of Fluent's themes holds. */
const excelGreen: BrandVariants = {
  10: "#011a08",
  20: "#00280f",
  30: "#003415",
  40: "#01421d",
  50: "#015025",
  60: "#025f2d",
  70: "#026b33",
  80: "#117a3e",
  90: "#369456",
  100: "#50ac6c",
  110: "#5db978",
  120: "#7fc190",
  130: "#9acea6",
  140: "#b5dcbe",
  150: "#cee8d4",
  160: "#e8f5eb",
};

const lightTheme = createLightTheme(excelGreen);
const darkTheme = createDarkTheme(excelGreen);

const prefersDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const query = prefersDark();
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/**
 * Fluent's theme for the pane. High contrast needs none of its own: Fluent's components answer to `forced-colors`.
 * @param dark what the host says of its own look; left out, the system's preference decides
 */
export function useTheme(dark?: boolean): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => prefersDark().matches);
  return (dark ?? systemIsDark) ? darkTheme : lightTheme;
}
