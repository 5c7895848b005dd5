// SPDX-License-Identifier: EUPL-1.2
import type { ChamberSettings } from "../plan/settings";
import { THRESHOLD_KEYS } from "../plan/thresholds";
import { ALLEGATO_KEYS, optionWords } from "../template/allegato-words";
import { SETTINGS_LABELS, type SettingsKey } from "../template/settings-labels";
import { optionNote, settingsTexts as texts, THRESHOLD_RULES } from "../texts/settings";
import { lineCount, rowHeight } from "../workbook/row-height";
import type { CellStyle, PlannedCell, SheetPlan } from "../workbook/sheet-plan";
import { logoChunks } from "../plan/logo";

/** Pixels of the label, of the value, and of the second value or a note: together a portrait A4 page. */
const WIDTHS = [220, 240, 182] as const;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

const INK = { color: "#1F2933", wrap: true } as const;
const FRAME = ["top", "right", "bottom", "left"] as const;
const BOX = { ...INK, fontSize: 10, vertical: "center", borders: FRAME } as const;
const STYLES = {
  title: { ...INK, fontSize: 14, bold: true },
  note: { ...INK, fontSize: 9, italic: true, vertical: "center" },
  label: { ...BOX, bold: true, fill: "#E9EEF5" },
  text: { ...BOX, numberFormat: "@" },
  fact: { ...BOX, fill: "#F3F5F8" },
  number: { ...BOX, horizontal: "left", numberFormat: "0" },
  /** As good as hidden: nobody reads an image in letters. */
  data: { fontSize: 1, color: "#FFFFFF" },
} satisfies Record<string, CellStyle>;
type Style = keyof typeof STYLES;

/** Blank rows to write more centres and signers in. */
const SPARE = 2;
/** Points of a row with a part of the logo. */
const DATA_HEIGHT = 1;

/** A row: its label, and up to two cells beside it. */
interface SettingRow {
  label: string;
  cells: readonly (readonly [value: string | number, style: Style])[];
}

/**
 * The sheet «Impostazioni»: a row for each setting, the logo in pieces at the end. People may write in it;
 * `readSettings` reads it back.
 */
export function settingsSheet(settings: ChamberSettings): SheetPlan {
  const rows = [...settingRows(settings), ...logoRows(settings)];
  const data = settings.logo === null ? [] : logoChunks(settings.logo.data);
  const first = 3;
  const end = first + rows.length;
  return {
    name: texts.sheet,
    columns: WIDTHS,
    rows: [
      rowHeight(1, 14),
      rowHeight(lineCount(texts.explanation, WIDTH, 9), 9),
      8,
      ...rows.map(heightOf),
      ...data.map(() => DATA_HEIGHT),
    ],
    cells: [
      cell(0, 0, texts.title, "title", WIDTHS.length),
      cell(1, 0, texts.explanation, "note", WIDTHS.length),
      ...rows.flatMap(({ label, cells }, n) => [
        cell(first + n, 0, label, "label"),
        ...cells.map(([value, style], column) => cell(first + n, 1 + column, value, style)),
      ]),
      ...data.map((chunk, n) => cell(end + n, 0, chunk, "data")),
    ],
    styles: STYLES,
    page: {
      orientation: "portrait",
      margins: { top: 51, right: 34, bottom: 51, left: 42.5, header: 25, footer: 25 },
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: texts.page },
      firstPageNumber: 1,
      titleRows: null,
      breaksBefore: [],
    },
    frozenRows: first,
  };
}

function settingRows({ chamber, centres, signers, thresholds, allegato }: ChamberSettings): SettingRow[] {
  const { notes } = texts;
  const spare = Array<string>(SPARE).fill("");
  return [
    setting("chamber", [chamber, "text"], [notes.chamber, "note"]),
    ...[...centres, ...spare].map((centre, n) =>
      setting("centre", [centre, "text"], [n === 0 ? notes.centre : "", "note"]),
    ),
    {
      label: notes.signers,
      cells: [
        [notes.role, "fact"],
        [notes.name, "fact"],
      ],
    },
    ...[...signers, ...spare.map(() => ({ role: "", name: "" }))].map(({ role, name }) =>
      setting("signer", [role, "text"], [name, "text"]),
    ),
    ...THRESHOLD_KEYS.map((key) => {
      const unit = key.startsWith("longest") ? notes.characters : notes.percentage;
      return setting(key, [thresholds[key], "number"], [unit(THRESHOLD_RULES[key]), "note"]);
    }),
    ...ALLEGATO_KEYS.map((key) => {
      const value = optionWords(allegato, key);
      const style = typeof value === "number" ? "number" : "text";
      return setting(key, [value, style], [optionNote(key), "note"]);
    }),
  ];
}

const logoRows = ({ logo }: ChamberSettings): SettingRow[] => [
  setting("logoText", [logo?.alternativeText ?? "", "text"], [texts.notes.logoText, "note"]),
  setting("logo", [logo === null ? texts.noLogo : texts.hasLogo, "fact"], [texts.notes.logo, "note"]),
];

const setting = (key: SettingsKey, ...cells: SettingRow["cells"]): SettingRow => ({
  label: SETTINGS_LABELS[key],
  cells,
});

const heightOf = ({ label, cells }: SettingRow): number => {
  const lines = [[label, "label"] as const, ...cells].map(([value, style], column) =>
    lineCount(String(value), WIDTHS[column] ?? WIDTH, STYLES[style].fontSize),
  );
  return rowHeight(Math.max(...lines), 10);
};

const cell = (
  row: number,
  column: number,
  value: string | number,
  style: Style,
  columnSpan = 1,
): PlannedCell => ({ row, column, rowSpan: 1, columnSpan, value, style });
