// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";

/** A workbook with a small plan, in the layout of a table, in which no rule finds anything. */
export async function soundWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("Copertina")
    .addRows([
      ["Camera di Commercio di Lucca"],
      ["Piano degli indicatori e dei risultati attesi di bilancio 2027"],
      ["Allegato F alla deliberazione del Consiglio n. 15 del 20 novembre 2026"],
      ["Gruppo COFOG dei programmi: 4.1"],
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
      "Incontri con le imprese e le associazioni, per far conoscere la mediazione prima che nasca la lite.",
    ],
    ["Portatori di interesse", "Utenti: imprese e consumatori"],
    ["Arco temporale", "Triennale"],
    ["Centro di responsabilità", "Area Regolazione del mercato"],
    ["Risorse finanziarie 2027", 12_000],
    ["Risorse finanziarie 2028", 12_000],
    ["Risorse finanziarie 2029", 12_000],
    ["Indicatore", "Domande di mediazione depositate"],
    ["Cosa misura", "Numero delle domande ricevute dall'organismo della Camera"],
    ["Tipologia", "risultato"],
    ["Unità di misura", "numero"],
    ["Algoritmo di calcolo", "Domande depositate nell'anno"],
    ["Fonte dei dati", "Registro dell'organismo di mediazione"],
    ["Ultimo valore osservato 2025", 214],
    ["Risultato atteso 2027", 220],
    ["Risultato atteso 2028", 230],
    ["Risultato atteso 2029", 240],
  ];
  const sheet = workbook.addWorksheet("Piano");
  sheet.addRows([columns.map(([heading]) => heading), columns.map(([, value]) => value)]);
  for (const cell of ["I2", "J2", "K2"]) sheet.getCell(cell).numFmt = '#,##0.00 "€"';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
