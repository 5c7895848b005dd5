// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host/excel-host";
import { twoObjectives } from "../support/two-objectives";
import { axeViolations } from "./support/accessibility";
import { type ExcelPane, listening, openPane } from "./support/excel-pane";
import { type Hands, mouseHands, type Name } from "./support/hands";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();
const SHEET = "011-005";

const host = createExcelHost().load({ sheets: twoObjectives(), leftAside: [] });
let open: ExcelPane;
let hands: Hands;
beforeAll(async () => {
  open = await openPane(stage, host);
  hands = mouseHands(open.pane);
  await open.pane.getByText(/^Verificato alle/).waitFor();
  await listening(host, open);
  await hands.press("tab", "Scheda");
});

const said = (text: string | RegExp) => open.pane.getByText(text).waitFor();
const heading = (name: RegExp) => open.pane.getByRole("heading", { level: 2, name }).waitFor();
/** What stands in column B beside «Indicatore», and in C beside «Titolo», from the top of the sheet down. */
const names = (): unknown[] =>
  Object.entries(host.snapshot().sheets.find(({ name }) => name === SHEET)?.cells ?? {})
    .filter(([, { value }]) => value === "Indicatore" || value === "Titolo")
    .map(([cell]) => /(\D+)(\d+)/.exec(cell) ?? [])
    .sort(([, , a], [, , b]) => Number(a) - Number(b))
    .map(([, column, row]) => cellValue(`${column === "A" ? "B" : "C"}${row}`));
const cellValue = (cell: string): unknown =>
  host.snapshot().sheets.find(({ name }) => name === SHEET)?.cells[cell]?.value;

async function choose(...items: Name[]): Promise<void> {
  await hands.press("button", "Azioni sulla scheda");
  for (const item of items) await hands.press("menuitem", item);
}

/** Takes the last change back, and waits for the cells to be as they were. */
async function takeBack(before: unknown): Promise<void> {
  await hands.press("button", "Annulla l’ultima modifica");
  await eventually(() => {
    expect(names()).toEqual(before);
  });
  await said(/annullat|com’era/i);
}

const [FIRST, SECOND] = ["Assistere le imprese del territorio", "Accompagnare le imprese all’estero"];
const [SERVED, COURSES] = ["Imprese assistite", "Corsi tenuti"];
const BEFORE = [FIRST, SERVED, COURSES, SECOND, SERVED, COURSES];

async function openIndicator(): Promise<void> {
  host.user.select(SHEET, "A12");
  await heading(/Imprese assistite/);
}

it("an indicator goes after the next one, and before it again", async () => {
  await openIndicator();
  await choose("Sposta dopo il successivo");
  await said("Spostato.");
  expect(names()).toEqual([FIRST, COURSES, SERVED, SECOND, SERVED, COURSES]);
  await choose("Sposta prima del precedente");
  await eventually(() => {
    expect(names()).toEqual(BEFORE);
  });
});

it("it goes to another objective with «Sposta in», and comes back", async () => {
  await openIndicator();
  await choose("Sposta in", /Accompagnare le imprese/);
  await eventually(() => {
    expect(names()).toEqual([FIRST, COURSES, SECOND, SERVED, COURSES, SERVED]);
  });
  await heading(/Imprese assistite/);
  expect(await axeViolations(open.pane)).toEqual([]);
  await takeBack(BEFORE);
});

it("«Duplica» copies it, and that is taken back", async () => {
  await openIndicator();
  await choose("Duplica");
  await said("Duplicato.");
  expect(names()).toEqual([FIRST, SERVED, `${SERVED} (copia)`, COURSES, SECOND, SERVED, COURSES]);
  await takeBack(BEFORE);
});

it("a year of targets comes", async () => {
  await openIndicator();
  await choose("Aggiungi i risultati attesi 2029");
  await eventually(() => {
    expect(cellValue("I11")).toBe("Risultato atteso 2029");
  });
  await hands.press("button", "Annulla l’ultima modifica");
  await eventually(() => {
    expect(cellValue("I11") ?? "").toBe("");
  });
});

it("a row that the block lacks comes, and its field takes the keyboard", async () => {
  host.user.select(SHEET, "C4");
  await heading(/Assistere le imprese/);
  await hands.press("button", /^Aggiungi la riga «Portatori/);
  await open.pane.waitForFunction(() =>
    document.activeElement?.matches("[data-field$=stakeholders] textarea"),
  );
  await hands.press("button", "Annulla l’ultima modifica");
});

it("«Duplica come altro programma…» gives the programme chosen a sheet of its own", async () => {
  const sheets = () => host.workbook.sheets.map(({ name }) => name);
  host.user.select(SHEET, "A2");
  await heading(/^Programma/);
  await choose("Duplica come altro programma…");
  const dialog = ["dialog", "Duplicare il programma come"] as const;
  await hands.press("radio", /^012-004/, dialog);
  await hands.press("button", "Duplica", dialog);
  await said("Duplicato.");
  await eventually(() => {
    expect(sheets()).toEqual(["Copertina", SHEET, "012-004"]);
  });
  await heading(/^Programma.*004/);
  const [, , copy] = host.snapshot().sheets;
  expect(copy?.cells["A1"] ?? copy?.cells["B1"]).toBeDefined();
  await hands.press("button", "Annulla l’ultima modifica");
  await eventually(() => {
    expect(sheets()).toEqual(["Copertina", SHEET]);
  });
});
