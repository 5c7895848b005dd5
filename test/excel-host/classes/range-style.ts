// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import { STYLE_NAMES, withStyle } from "../model/named-styles";
import { oneOf } from "../wire/arguments";
import type { ApiVersion, Property } from "../wire/office-class";
import { changeLook, common } from "./cell-looks";

/** `style`: names of `Excel.BuiltInStyle`, and those only; a name with a space is none of them. */
export const styleOfCells = (since?: ApiVersion): Property<Area> => ({
  ...(since ? { since } : {}),
  get: (area) => common(area, ({ style }) => style),
  set: (area, given) => {
    const style = oneOf(given, STYLE_NAMES);
    changeLook(area, (format) => withStyle(format, style));
  },
});
