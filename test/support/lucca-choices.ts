// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { Choices } from "../../src/workbook/choices";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

const LISTS = [
  { name: "tipologia", field: "type", values: ["Efficacia", "Efficienza", "Qualità", "Impatto"] },
  { name: "unita", field: "unit", values: ["%", "Numero", "Giorni", "Euro", "SI/NO"] },
  { name: "fonti", field: "dataSource", values: ["Rilevazione interna", "Infocamere", "ISTAT"] },
  { name: "oggetti", field: "measures", values: ["Diffusione del servizio", "Tempo medio di risposta"] },
  { name: "centri", field: "centre", values: ["Segretario generale", "Dirigente area 1"] },
];

/** Drop-downs for the kinds, units, sources and centres of a plan, and for what its indicators measure. */
export function planChoices(snapshot: WorkbookSnapshot): Choices {
  const { places } = readPlan(snapshot);
  const fields = [...Object.entries(places)].flatMap(([pointer, place]) => {
    const list = LISTS.find(({ field }) => pointer.endsWith(`/${field}`));
    if (!list) return [];
    const words = {
      title: "Valori proposti",
      message: `Scegliere dall’elenco «${list.name}» o scrivere altro.`,
    };
    return [{ sheet: place.sheet, cell: place.cell, list: list.name, ...words }];
  });
  return { lists: LISTS.map(({ name, values }) => ({ name, values })), fields };
}
