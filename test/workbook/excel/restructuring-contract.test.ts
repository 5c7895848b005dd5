// SPDX-License-Identifier: EUPL-1.2
import { describeRestructuring } from "../contract-restructuring";
import { openExcel } from "./opened-excel";

describe.each(["1.9", "1.14", "1.17", "1.20"] as const)("ExcelApi %s", (requirementSet) => {
  describeRestructuring(
    "Excel",
    (sheets) => Promise.resolve(openExcel(sheets, { requirementSet })),
    requirementSet !== "1.9",
  );
});
