// SPDX-License-Identifier: EUPL-1.2
import { describeContract } from "../contract";
import { openExcel } from "./opened-excel";

describe.each(["1.9", "1.14", "1.17"] as const)("ExcelApi %s", (requirementSet) => {
  describeContract(
    "Excel",
    (sheets) => Promise.resolve(openExcel(sheets, { requirementSet })),
    requirementSet !== "1.9",
  );
});
