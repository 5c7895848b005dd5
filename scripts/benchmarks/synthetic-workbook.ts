// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const OBJECTIVES_ON_A_SHEET = 20;
const INDICATORS = 4;
const COLUMNS = 8;
/** Numbers of an edition: its sheets begin with the first programme. */
const EDITION = 100_000;
const PROGRAMMES = [
  [
    "011",
    "Competitività e sviluppo delle imprese",
    "005",
    "Promozione e attuazione di politiche di sviluppo",
  ],
  ["012", "Regolazione dei mercati", "004", "Vigilanza sui mercati e sui prodotti"],
  ["016", "Commercio internazionale ed internazionalizzazione", "005", "Sostegno all'internazionalizzazione"],
  ["032", "Servizi istituzionali e generali delle amministrazioni pubbliche", "002", "Indirizzo politico"],
  [
    "032",
    "Servizi istituzionali e generali delle amministrazioni pubbliche",
    "003",
    "Servizi e affari generali",
  ],
] as const;
const DESCRIPTION =
  "La Camera accompagna le imprese del territorio con servizi, incontri e formazione, insieme alle associazioni di categoria. ";

/**
 * A workbook in the common layout with an overview as a list, 20 objectives a sheet and 4 indicators an objective.
 * One indicator in four has a defect, so that there is something to report.
 * @param edition workbooks of different editions have no title, name or description in common: none is remembered
 */
export function syntheticWorkbook(objectives: number, edition = 0): WorkbookSnapshot {
  const numbers = Array.from({ length: objectives }, (_, n) => n + edition * EDITION);
  const sheets = Array.from({ length: Math.ceil(objectives / OBJECTIVES_ON_A_SHEET) }, (_, s) =>
    programmeSheet(s, numbers.slice(s * OBJECTIVES_ON_A_SHEET, (s + 1) * OBJECTIVES_ON_A_SHEET)),
  );
  const cover = [
    "Camera di Commercio di Prova",
    "Piano degli indicatori e dei risultati attesi di bilancio 2026",
  ];
  return {
    sheets: [
      sheet(
        "Copertina",
        cover.map((text) => [text]),
      ),
      overviewSheet(numbers),
      ...sheets,
    ],
    leftAside: [],
  };
}

const programmeOf = (s: number) => PROGRAMMES[s % PROGRAMMES.length] ?? PROGRAMMES[0];
const title = (n: number): string => `Sostegno alle imprese del distretto ${n + 1}`;

function overviewSheet(numbers: readonly number[]): SheetSnapshot {
  const rows = numbers.map((n) => {
    const [mission, missionTitle, programme, programmeTitle] = programmeOf(
      Math.floor(n / OBJECTIVES_ON_A_SHEET),
    );
    const code = `${mission}-${programme}-${String((n % 999) + 1).padStart(3, "0")}`;
    return [`${mission} ${missionTitle}`, `${programme} ${programmeTitle}`, `${code} ${title(n)}`];
  });
  return sheet("Quadro", [["Missione", "Programma", "Obiettivo"], ...rows]);
}

function programmeSheet(s: number, numbers: readonly number[]): SheetSnapshot {
  const [mission, missionTitle, programme, programmeTitle] = programmeOf(s);
  return sheet(`Scheda ${s + 1}`, [
    ["Missione", `${mission} - ${missionTitle}`],
    ["Programma", `${programme} - ${programmeTitle}`],
    ...numbers.flatMap(objectiveRows),
  ]);
}

const objectiveRows = (n: number): CellValue[][] => [
  [],
  ["Obiettivo", "Titolo", title(n)],
  ["", "Descrizione", `${DESCRIPTION.repeat(8)}Distretto ${n + 1}.`],
  ["", "Arco temporale", "Triennale"],
  ["", "Centro di responsabilità", "Area Promozione"],
  ["", "Risorse finanziarie 2026", n % 2 === 0 ? 12500.5 : "€ 12.500,50"],
  [`Nr indicatori associati ${INDICATORS}`],
  ...Array.from({ length: INDICATORS }, (_, i) => indicatorRows(n, i)).flat(),
];

const indicatorRows = (n: number, i: number): CellValue[][] => [
  ["Indicatore", `Imprese assistite nel distretto ${n + 1}, servizio ${i + 1}`],
  ["Cosa misura", `Quota delle imprese del distretto che hanno usato il servizio ${i + 1}`],
  [
    ...["Tipologia", "Unità di misura", "Algoritmo di calcolo", "Fonte dei dati", "Ultimo valore osservato"],
    ...["Risultato atteso 2026", "Risultato atteso 2027", "Risultato atteso 2028"],
  ],
  [
    ...[
      "efficacia",
      "percentuale",
      "imprese assistite / imprese del distretto * 100",
      "registro degli sportelli",
    ],
    ...["62% (2024)", ">= 65%", ">= 68%", i === 3 ? "da definire" : ">= 70%"],
  ],
];

function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const values = rows.map((row) => Array.from({ length: COLUMNS }, (_, c) => row[c] ?? ""));
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formulas: {},
    numberFormats: {},
    mark: null,
  };
}
