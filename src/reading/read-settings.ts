// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../plan/allegato-options";
import type { CellContent } from "../plan/plan-document";
import { bytesOf, joinedChunks, LARGEST_LOGO, type LogoChunk, logoChunkIn, logoType } from "../plan/logo";
import {
  type ChamberSettings,
  defaultSettings,
  type Logo,
  type SettingsProblem,
  settingsSchema,
} from "../plan/settings";
import { THRESHOLD_KEYS, type ThresholdKey, THRESHOLDS } from "../plan/thresholds";
import type { AllegatoKey } from "../template/allegato-choices";
import { ALLEGATO_KEYS, readOption } from "../template/allegato-words";
import { settingOf, type SettingsKey } from "../template/settings-labels";
import { parseMark } from "../workbook/sheet-mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { contentAt } from "./grid";

/** Settings of a workbook, those that hold for want of others included. */
interface ReadSettings {
  settings: ChamberSettings;
  problems: SettingsProblem[];
  /** The cell with the chamber's name; null when there is none. */
  chamberAt: CellContent | null;
}

/**
 * Settings on the sheet of ours that holds them, also when people have edited it: rows and columns may have moved, a
 * blank label goes on with the one above. What cannot be used is told, and the usual value holds.
 */
export function readSettings({ sheets }: WorkbookSnapshot): ReadSettings {
  const sheet = sheets.find(({ mark }) => parseMark(mark)?.set === "impostazioni");
  if (!sheet) return { settings: defaultSettings(), problems: [], chamberAt: null };
  const lines = linesOf(sheet);
  const ofKey = (key: SettingsKey): SettingLine[] => lines.filter((line) => line.key === key);
  const [chamber] = ofKey("chamber");
  const thresholds = THRESHOLD_KEYS.map((key) => ({ key, ...thresholdIn(sheet.name, key, ofKey(key)[0]) }));
  const options = ALLEGATO_KEYS.map((key) => ({ key, ...optionIn(sheet.name, key, ofKey(key)[0]) }));
  const logo = logoIn(sheet, ofKey("logo")[0], ofKey("logoText")[0]);
  const settings = settingsSchema.parse({
    chamber: textOf(chamber?.value),
    centres: ofKey("centre").map(({ value }) => textOf(value)),
    signers: ofKey("signer").map(({ value, second }) => ({ role: textOf(value), name: textOf(second) })),
    logo: logo.logo,
    thresholds: Object.fromEntries(thresholds.map(({ key, value }) => [key, value])),
    allegato: Object.fromEntries(options.map(({ key, value }) => [key, value])),
  });
  return {
    settings,
    problems: [...thresholds, ...options, logo].flatMap(({ problem }) => problem ?? []),
    chamberAt: settings.chamber === "" ? null : (chamber?.value ?? null),
  };
}

/** A row with a setting. */
interface SettingLine {
  key: SettingsKey;
  value: CellContent;
  second: CellContent;
}

/** Settings of which there may be several, one below the other. */
const SEVERAL: ReadonlySet<SettingsKey> = new Set(["centre", "signer"]);
const LONGEST_LABEL = 200;

function linesOf(sheet: SheetSnapshot): SettingLine[] {
  const grid = { sheet, rows: [] };
  const lines: SettingLine[] = [];
  let above: { key: SettingsKey; column: number } | null = null;
  for (const [r, values] of sheet.values.entries()) {
    const texts = values.map((value) => String(value).trim());
    const labelled = texts.findIndex((text) => settingIn(text) !== null);
    const key = settingIn(texts[labelled] ?? "");
    if (key !== null) above = { key, column: labelled };
    else if (!above || !SEVERAL.has(above.key) || texts[above.column] !== "") above = null;
    if (!above) continue;
    const at = (offset: number): CellContent =>
      contentAt(grid, sheet.top + r, sheet.left + (above?.column ?? 0) + offset);
    lines.push({ key: above.key, value: at(1), second: at(2) });
  }
  return lines;
}

const settingIn = (text: string): SettingsKey | null =>
  text === "" || text.length > LONGEST_LABEL ? null : settingOf(text);

const textOf = (content: CellContent | undefined): string => String(content?.value ?? "");

interface Found<T> {
  value: T;
  problem: SettingsProblem | null;
}

/** A whole number, with or without what it counts. */
const WHOLE = /^(\d{1,5})(?:[.,]0+)?\s*(?:%|caratteri)?$/iu;

function thresholdIn(sheet: string, key: ThresholdKey, line: SettingLine | undefined): Found<number> {
  const { least, most, usual } = THRESHOLDS[key];
  const seen = textOf(line?.value).trim();
  if (!line || seen === "") return { value: usual, problem: null };
  const { value: raw, numberFormat, cell } = line.value;
  const isShare = typeof raw === "number" && (numberFormat?.includes("%") ?? false);
  const number = isShare ? Number((raw * 100).toPrecision(12)) : Number(WHOLE.exec(seen)?.[1]);
  const isGood = Number.isInteger(number) && number >= least && number <= most;
  return isGood
    ? { value: number, problem: null }
    : { value: usual, problem: { kind: "threshold", sheet, cell, seen, key } };
}

/** An option of the allegato; undefined for the usual one. */
function optionIn(
  sheet: string,
  key: AllegatoKey,
  line: SettingLine | undefined,
): Found<AllegatoOptions[AllegatoKey] | undefined> {
  const seen = textOf(line?.value).trim();
  const value = readOption(key, seen);
  return line && seen !== "" && value === undefined
    ? { value, problem: { kind: "option", sheet, cell: line.value.cell, seen, option: key } }
    : { value, problem: null };
}

/** The logo that the sheet holds in pieces; a part of it is no logo. */
function logoIn(
  sheet: SheetSnapshot,
  line: SettingLine | undefined,
  text: SettingLine | undefined,
): { logo: Logo | null; problem: SettingsProblem | null } {
  const chunks = sheet.values.flat().flatMap((value): LogoChunk[] => {
    const chunk = typeof value === "string" ? logoChunkIn(value) : null;
    return chunk ? [chunk] : [];
  });
  if (chunks.length === 0) return { logo: null, problem: null };
  const data = joinedChunks(chunks);
  const wrong = (kind: SettingsProblem["kind"]): { logo: null; problem: SettingsProblem } => ({
    logo: null,
    problem: { kind, sheet: sheet.name, cell: line?.value.cell ?? "A1", seen: "" },
  });
  if (data === null || logoType(data) === null) return wrong("logo-damaged");
  if (bytesOf(data) > LARGEST_LOGO) return wrong("logo-too-large");
  return { logo: { data, alternativeText: textOf(text?.value) }, problem: null };
}
