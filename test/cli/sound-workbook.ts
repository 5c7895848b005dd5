// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";

/** A workbook with a small plan, in the layout of a table, in which no rule finds an error. */
export async function soundWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("Copertina")
    .addRows([
      ["Camera di Commercio di Lucca"],
      ["Piano degli indicatori e dei risultati attesi di bilancio 2027"],
    ]);
  const columns: [heading: string, value: string | number][] = [
    ["Missione", "012 Regolazione dei mercati"],
    [
      "Programma",
      "004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori",
    ],
    ["Codice obiettivo", "012-004-001"],
    ["Obiettivo", "Far conoscere la mediazione"],
    [
      "Descrizione",
      "Incontri con le imprese e le associazioni, a beneficio di chi altrimenti andrebbe in giudizio.",
    ],
    ["Arco temporale", "Triennale"],
    ["Centro di responsabilità", "Area Regolazione del mercato"],
    ["Risorse finanziarie 2027", 12_000],
    ["Indicatore", "Domande di mediazione depositate"],
    ["Cosa misura", "Diffusione della mediazione"],
    ["Tipologia", "efficacia"],
    ["Unità di misura", "numero"],
    ["Algoritmo di calcolo", "Domande depositate nell'anno"],
    ["Fonte dei dati", "Registro dell'organismo di mediazione"],
    ["Ultimo valore osservato", 214],
    ["Risultato atteso 2027", 220],
    ["Risultato atteso 2028", 230],
    ["Risultato atteso 2029", 240],
  ];
  const sheet = workbook.addWorksheet("Piano");
  sheet.addRows([columns.map(([heading]) => heading), columns.map(([, value]) => value)]);
  sheet.getCell("H2").numFmt = '#,##0.00 "€"';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
