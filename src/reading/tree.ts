// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../plan/wording";
import { LABELS } from "../template/labels";
import type { LabelKey, LabelLevel } from "../template/layout-label";
import { objectiveText, programmeText } from "./coded-text";
import type { DraftField, DraftIndicator, DraftObjective, DraftProgramme } from "./draft";
import type { Entry } from "./entry";

/** Programmes with their objectives and indicators, and the entries that found no place among them. */
export interface Tree {
  programmes: DraftProgramme[];
  leftOver: Entry[];
}

/**
 * Builds programmes, objectives and indicators from the entries of a sheet, row by row: the label of a thing begins a
 * new one, every other label belongs to the thing begun last.
 */
export function treeOf(rows: readonly (readonly Entry[])[]): Tree {
  const builder = new TreeBuilder();
  for (const entries of rows) builder.takeRow(entries);
  return builder;
}

const LEVEL = new Map(LABELS.map(({ key, level }) => [key, level]));
const ofLevel = (entries: readonly Entry[], level: LabelLevel): Entry[] =>
  entries.filter(({ key }) => LEVEL.get(key) === level);

const isBlank = (text: string): boolean => text.trim() === "";
const isSame = (a: string, b: string): boolean => normalisedText(a) === normalisedText(b);
/** In a table: a blank cell, or the same text again. */
const goesOn = (field: DraftField | undefined, entry: Entry): boolean =>
  field !== undefined && entry.inTable && (isBlank(entry.text) || isSame(field.text, entry.text));

class TreeBuilder implements Tree {
  readonly programmes: DraftProgramme[] = [];
  readonly leftOver: Entry[] = [];
  private programme: DraftProgramme | null = null;
  private objective: DraftObjective | null = null;
  private indicator: DraftIndicator | null = null;

  takeRow(entries: readonly Entry[]): void {
    for (const entry of ofLevel(entries, "programme")) this.takeProgrammeEntry(entry);
    for (const entry of ofLevel(entries, "objective")) this.takeObjectiveEntry(entry);
    const indicators = ofLevel(entries, "indicator").map((entry) => this.asResult(entry));
    this.takeIndicatorEntries(
      indicators.toSorted((a, b) => Number(namesIndicator(b)) - Number(namesIndicator(a))),
    );
  }

  private takeProgrammeEntry(entry: Entry): void {
    const { programme } = this;
    const field = programme?.fields.get(entry.key);
    if (goesOn(field, entry)) return;
    const isCode = entry.key === "missionCode" || entry.key === "programmeCode";
    if (programme && isCode && field) return void this.leftOver.push(entry);
    if (programme && completesCode(programme, entry)) {
      programme.fields.set(entry.key === "mission" ? "missionCode" : "programmeCode", field as DraftField);
      programme.fields.set(entry.key, fieldOf(entry));
      return;
    }
    const isBegun = programme !== null && (programme.objectives.length > 0 || field !== undefined);
    if (!programme || (isBegun && !isCode)) this.beginProgramme(entry);
    this.programme?.fields.set(entry.key, fieldOf(entry));
  }

  /** A programme under the same mission keeps the mission's cells. */
  private beginProgramme(entry: Entry): DraftProgramme {
    const started: DraftProgramme = { at: entry.place, fields: new Map(), objectives: [] };
    for (const key of entry.key === "programme" ? (["mission", "missionCode"] as const) : []) {
      const field = this.programme?.fields.get(key);
      if (field) started.fields.set(key, field);
    }
    this.programmes.push(started);
    [this.programme, this.objective, this.indicator] = [started, null, null];
    return started;
  }

  private takeObjectiveEntry(entry: Entry): void {
    if (this.objective && entry.key === "objective" && isPageBreak(this.objective, entry)) return;
    const key = entry.key === "objective" ? "title" : entry.key;
    const held = this.objective?.fields.get(key);
    if (key === "resources" && held && this.takeFurtherResources(entry, held)) return;
    const field = key === "title" && held && isBlank(held.text) && !entry.inTable ? undefined : held;
    if (goesOn(field, entry) || goesOnNextPage(this.objective?.fields, key, entry)) return;
    if (this.beginsObjective(entry, field)) this.beginObjective(entry);
    else if (!this.objective || field || (key === "code" && this.indicator))
      return void this.leftOver.push(entry);
    if (!entry.introduces) this.objective?.fields.set(key, fieldOf(entry));
  }

  /** Resources of another year than those that stand before them. */
  private takeFurtherResources(entry: Entry, { year }: DraftField): boolean {
    const further = this.objective?.furtherResources;
    if (!further || entry.year === null || entry.year === year) return false;
    const known = further.get(entry.year);
    if (known && !goesOn(known, entry)) return false;
    if (!known) further.set(entry.year, fieldOf(entry));
    return true;
  }

  private beginsObjective({ key, text }: Entry, field: DraftField | undefined): boolean {
    const { objective } = this;
    const isBegun = !objective || field !== undefined || objective.indicators.length > 0;
    if (key === "objective") return isBegun || [...objective.fields.keys()].some((has) => has !== "code");
    if (key === "title") return isBegun;
    return key === "code" && isBegun && objectiveText(text).code !== null;
  }

  private beginObjective(entry: Entry): DraftObjective {
    const programme = this.programme ?? this.beginProgramme(entry);
    const started: DraftObjective = {
      at: entry.place,
      fields: new Map(),
      furtherResources: new Map(),
      indicators: [],
    };
    programme.objectives.push(started);
    [this.objective, this.indicator] = [started, null];
    return started;
  }

  private takeIndicatorEntries(entries: readonly Entry[]): void {
    const [first] = entries;
    const inTable = first?.inTable === true;
    if (!first || (inTable && entries.every(({ text }) => isBlank(text)) && this.objective)) return;
    if (inTable && this.indicator && repeats(this.indicator, entries)) {
      for (const entry of entries) if (!isBlank(entry.text)) setOf(this.indicator, entry);
      return;
    }
    if (inTable) this.beginIndicator(first);
    const before = this.indicator;
    const given = new Set<string>();
    for (const entry of entries) {
      if (goesOnNextPage(this.indicator?.fields, entry.key, entry)) continue;
      if (!this.objective && entry.key !== "indicator") this.leftOver.push(entry);
      else if (given.has(slotOf(entry))) this.leftOver.push(entry);
      else {
        const stillBefore = this.indicator === before && !inTable;
        if (!this.indicator || (stillBefore && beginsIndicator(this.indicator, entry)))
          this.beginIndicator(entry);
        given.add(slotOf(entry));
        if (!entry.introduces && this.indicator) setOf(this.indicator, entry);
      }
    }
  }

  /** A second value of the year of a target is the one reached. */
  private asResult(entry: Entry): Entry {
    const { indicator } = this;
    const isSecond = entry.key === "lastValue" && !entry.inTable && indicator?.fields.has("lastValue");
    const isOfTarget = entry.year !== null && indicator?.targets.has(entry.year);
    return isSecond && isOfTarget ? { ...entry, key: "finalValue" } : entry;
  }

  private beginIndicator(entry: Entry): void {
    const objective = this.objective ?? this.beginObjective(entry);
    this.indicator = { at: entry.place, fields: new Map(), targets: new Map() };
    objective.indicators.push(this.indicator);
  }
}

/** What we print beside the code of an objective, or the label of a text, that goes on on the next page. */
const NEXT_PAGE = /\(segue\)$/iu;

/** The rest of a text, under its label once more: added to what the field holds. */
function goesOnNextPage(
  fields: Map<LabelKey, DraftField> | undefined,
  key: LabelKey,
  { text, label }: Entry,
): boolean {
  const held = fields?.get(key);
  if (!held || !NEXT_PAGE.test(String(label.value).trim())) return false;
  fields?.set(key, { ...held, text: `${held.text}\n${text}` });
  return true;
}

function isPageBreak({ fields }: DraftObjective, { text }: Entry): boolean {
  const { code, title } = objectiveText(text);
  const held = objectiveText(fields.get("title")?.text ?? "").code ?? fields.get("code")?.text.trim() ?? null;
  return (
    title.trim().replace(NEXT_PAGE, "") === "" &&
    title.trim() !== "" &&
    (code === null || held === null || code === held)
  );
}

/** `Missione | 011`, then `Descrizione missione | Competitività`: the two together name one mission. */
function completesCode({ fields, objectives }: DraftProgramme, { key, text }: Entry): boolean {
  const held = programmeText(fields.get(key)?.text ?? "");
  const isOfProgramme = key === "programme" || (key === "mission" && !fields.has("programme"));
  const isName = !isBlank(text) && programmeText(text).code === null;
  return isOfProgramme && objectives.length === 0 && held.code !== null && isBlank(held.title) && isName;
}

const namesIndicator = ({ key }: Entry): boolean => key === "indicator";

/** A name begins an indicator, unless only its code stands before it; so does what the current one has already. */
function beginsIndicator(indicator: DraftIndicator, entry: Entry): boolean {
  const isCodeOnly =
    indicator.fields.size === 1 && indicator.fields.has("id") && indicator.targets.size === 0;
  return namesIndicator(entry) ? !isCodeOnly : has(indicator, entry);
}

/** What an entry fills; a row that fills the same twice has a column too many. */
const slotOf = ({ key, year }: Entry): string => (key === "target" ? `target ${year}` : key);

const has = (indicator: DraftIndicator, entry: Entry): boolean =>
  entry.key === "target" ? indicator.targets.has(entry.year) : indicator.fields.has(entry.key);

const heldBy = (indicator: DraftIndicator, entry: Entry): string =>
  (entry.key === "target" ? indicator.targets.get(entry.year) : indicator.fields.get(entry.key))?.text ?? "";

function setOf(indicator: DraftIndicator, entry: Entry): void {
  if (entry.key === "target") indicator.targets.set(entry.year, fieldOf(entry));
  else indicator.fields.set(entry.key, fieldOf(entry));
}

/** True when a row of a table goes on with the indicator above: it adds to it and contradicts nothing. */
function repeats(indicator: DraftIndicator, entries: readonly Entry[]): boolean {
  const name = entries.find(({ key }) => key === "indicator");
  if (!name) return false;
  const filled = entries.filter(({ text }) => !isBlank(text));
  const agrees = filled.every(
    (entry) => isBlank(heldBy(indicator, entry)) || isSame(heldBy(indicator, entry), entry.text),
  );
  const adds = filled.some((entry) => isBlank(heldBy(indicator, entry)));
  return agrees && (isBlank(name.text) || adds);
}

const fieldOf = ({ text, place, label, year, shared }: Entry): DraftField => ({
  text,
  place,
  label,
  year,
  shared,
});
