// SPDX-License-Identifier: EUPL-1.2
import type { ElementKind } from "../plan/element-pointer";

/** A field that the decree asks for. */
export interface MinimumField {
  /** Name in the exchanged JSON; `objectives` and `indicators` ask for one at least, `targets` for one a year. */
  name: string;
  /** Of the D.P.C.M. 18/9/2012, as cited in Italian. */
  article: string;
  /**
   * Asked for only where the workbook has a row for it: the law wants it, the common layout has no place for it, and
   * what has no cell cannot be filled in.
   */
  onlyWithRow?: true;
}

/**
 * What a plan must say of each programme, objective and indicator: D.P.C.M. 18/9/2012 artt. 3 and 4, without letter g
 * of art. 4 (values at the end of the year), which is for the report on results. In the order of the common layout.
 */
export const MINIMUM_CONTENT: Readonly<Record<ElementKind, readonly MinimumField[]>> = {
  programme: [
    { name: "missionTitle", article: "art. 4, lett. a)" },
    { name: "programmeTitle", article: "art. 4, lett. a)" },
    { name: "objectives", article: "art. 4, lett. b)" },
  ],
  objective: [
    { name: "title", article: "art. 4, lett. b)" },
    { name: "description", article: "art. 3, c. 2, lett. a)" },
    { name: "timeframe", article: "art. 3, c. 2, lett. b)" },
    { name: "centre", article: "art. 4, lett. d)" },
    { name: "resources", article: "art. 4, lett. h)" },
    { name: "contribution", article: "art. 3, c. 2, lett. a)", onlyWithRow: true },
    { name: "stakeholders", article: "art. 4, lett. c)", onlyWithRow: true },
    { name: "declaredIndicators", article: "art. 4, lett. e)", onlyWithRow: true },
    { name: "indicators", article: "art. 3, c. 2, lett. c)" },
  ],
  indicator: [
    { name: "name", article: "art. 3, c. 2, lett. c)" },
    { name: "measures", article: "art. 3, c. 3, lett. b)" },
    { name: "type", article: "art. 3, c. 3, lett. a)" },
    { name: "unit", article: "art. 3, c. 3, lett. b)" },
    { name: "algorithm", article: "art. 3, c. 3, lett. d)" },
    { name: "dataSource", article: "art. 3, c. 3, lett. c)" },
    { name: "lastValue", article: "art. 3, c. 3, lett. f)" },
    { name: "targets", article: "art. 3, c. 3, lett. e)" },
  ],
};
