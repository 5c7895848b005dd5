// SPDX-License-Identifier: EUPL-1.2
import { cellMarks } from "../../../src/taskpane/session/cell-marks";
import { finding } from "../../support/finding";

describe("cellMarks", () => {
  it("marks each cell once, with its worst finding and how many others stand there", () => {
    const marks = cellMarks([
      finding({ cell: "B2", severity: "info", message: "Nota." }),
      finding({ cell: "B2", severity: "error", message: "Errore." }),
      finding({ cell: "B2", severity: "warning", message: "Avviso." }),
      finding({ cell: "B3", severity: "warning", message: "Da solo." }),
    ]);
    expect(marks).toEqual([
      { sheet: "Foglio", cell: "B2", severity: "error", message: "Errore. (e altre 2 segnalazioni)" },
      { sheet: "Foglio", cell: "B3", severity: "warning", message: "Da solo." },
    ]);
  });

  it("leaves out what is silenced or stands in no cell", () => {
    const silenced = { reason: "verificato", date: "2026-01-10" };
    expect(cellMarks([finding({ silenced }), finding({ sheet: null, cell: null })])).toEqual([]);
  });
});
