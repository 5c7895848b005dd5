// SPDX-License-Identifier: EUPL-1.2
import { cellOf, onSheet, openHost } from "./support";

const LINK = `=HYPERLINK("#"&CELL("address",'Dati 2018'!$C$4),"Dati!"&ADDRESS(ROW('Dati 2018'!$C$4),COLUMN('Dati 2018'!$C$4),4))`;

test("a link shows its words, which follow the cell it names", async () => {
  const host = openHost();
  host.user.addSheet("Dati 2018");
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").formulas = [[LINK], [`=CELL("address",'Dati 2018'!$C$4)`]];
  });
  expect(cellOf(host, "A1").value).toBe("Dati!C4");
  expect(cellOf(host, "A2").value).toBe("'[Cartella.xlsx]Dati 2018'!$C$4");
  host.user.insertRows("Dati 2018", 2, 3);
  host.user.renameSheet("Dati 2018", "Piano");
  expect(cellOf(host, "A1").value).toBe("Dati!C7");
  host.user.deleteRows("Piano", 7);
  expect(cellOf(host, "A1").value).toBe("#REF!");
});
