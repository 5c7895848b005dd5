// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook, undoesOurEdits } from "../../../src/workbook/excel";
import { createExcelHost } from "../../excel-host/excel-host";
import { smallPlan } from "../../support/small-plan";

test.each([
  ["1.17", false],
  ["1.18", false],
  ["1.19", true],
  ["1.20", true],
] as const)(
  "whether the undo of an Excel with ExcelApi %s takes back a field: %p",
  async (requirementSet, takesBack) => {
    const host = createExcelHost({ requirementSet }).load({ sheets: smallPlan(), leftAside: [] });
    installHost(host);
    const before = host.snapshot();
    expect(undoesOurEdits()).toBe(takesBack);

    await createExcelWorkbook().apply([
      { sheet: "011-005", cell: "C6", expected: "Area promozione", value: "Area servizi" },
    ]);
    expect(host.undo.length).toBe(takesBack ? 1 : 0);
    if (!takesBack) return;
    host.user.undo();
    expect(host.snapshot()).toEqual(before);
  },
);
