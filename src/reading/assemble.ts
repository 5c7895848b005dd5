// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, NotUnderstood, PlanPointer, SharedLabelCell } from "../plan/plan-document";
import type { Indicator, Objective, OverviewProgramme, Programme } from "../plan/plan";
import type { LabelKey } from "../template/layout-label";
import { objectiveText, programmeText, type CodedText } from "./coded-text";
import { countIn } from "./count-text";
import type { DraftField, DraftIndicator, DraftObjective, DraftProgramme } from "./draft";
import type { DraftOverviewProgramme } from "./overview";
import { resourcesOf } from "./resources";

/** Turns drafts into the parts of a plan, and remembers the cell and the label of every field. */
export class Assembly {
  readonly places: Record<PlanPointer, CellContent> = {};
  readonly labels: Record<PlanPointer, CellContent> = {};
  /** Counts that are no number, targets whose year nobody states. */
  readonly notUnderstood: NotUnderstood[] = [];
  private readonly shared = new Map<string, SharedLabelCell>();

  /** @param year year of the targets that state none */
  constructor(private readonly year: number | null) {}

  get sharedLabels(): SharedLabelCell[] {
    return [...this.shared.values()];
  }

  /** Text of a field, whose cell is remembered; null when the layout does not have it. */
  text(pointer: PlanPointer, field: DraftField | null | undefined): string | null {
    if (!field) return null;
    this.places[pointer] = field.place;
    if (field.label) this.labels[pointer] = field.label;
    if (field.shared && field.label) this.share(pointer, field.label);
    return field.text;
  }

  /** Fields that stand in the plan only where the layout has them. */
  private optional<K extends LabelKey>(
    at: PlanPointer,
    fields: ReadonlyMap<LabelKey, DraftField>,
    ...keys: readonly K[]
  ): Partial<Record<K, string>> {
    const found: Partial<Record<K, string>> = {};
    for (const key of keys) {
      const text = this.text(`${at}/${key}`, fields.get(key));
      if (text !== null) found[key] = text;
    }
    return found;
  }

  private share(pointer: PlanPointer, { sheet, cell }: CellContent): void {
    const known = this.shared.get(`${sheet}!${cell}`);
    if (known) known.fields.push(pointer);
    else this.shared.set(`${sheet}!${cell}`, { sheet, cell, fields: [pointer] });
  }

  /** An object stands where its name does. */
  private stand(pointer: PlanPointer, name: DraftField | undefined, otherwise: CellContent): void {
    this.places[pointer] = name?.place ?? otherwise;
    if (name?.label) this.labels[pointer] = name.label;
  }

  programme(at: PlanPointer, { fields, objectives, at: place }: DraftProgramme): Programme {
    this.stand(at, fields.get("mission") ?? fields.get("programme"), place);
    return {
      ...this.missionAndProgramme(at, fields),
      objectives: objectives.map((objective, o) => this.objective(`${at}/objectives/${o}`, objective)),
    };
  }

  overviewProgramme(at: PlanPointer, draft: DraftOverviewProgramme): OverviewProgramme {
    this.stand(at, draft.fields.get("programme") ?? draft.fields.get("mission"), draft.objectivesAt);
    this.places[`${at}/objectives`] = draft.objectivesAt;
    return {
      ...this.missionAndProgramme(at, draft.fields),
      objectives: draft.objectives.map(({ code, title }, o) => {
        const pointer = `${at}/objectives/${o}`;
        this.stand(pointer, title, title.place);
        return {
          code: this.text(`${pointer}/code`, code),
          title: this.text(`${pointer}/title`, title) ?? "",
        };
      }),
    };
  }

  private missionAndProgramme(
    at: PlanPointer,
    fields: ReadonlyMap<LabelKey, DraftField>,
  ): Omit<Programme, "objectives"> {
    const mission = this.coded(at, fields, "mission");
    const programme = this.coded(at, fields, "programme");
    return {
      missionCode: mission.code,
      missionTitle: mission.title,
      programmeCode: programme.code,
      programmeTitle: programme.title,
    };
  }

  private coded(at: PlanPointer, fields: ReadonlyMap<LabelKey, DraftField>, key: "mission" | "programme") {
    const ownCode = fields.get(`${key}Code`);
    return this.codeAndTitle(
      [
        `${at}/${key}Code`,
        ownCode && { ...ownCode, text: programmeText(ownCode.text).code ?? ownCode.text.trim() },
      ],
      [`${at}/${key}Title`, fields.get(key)],
      programmeText,
    );
  }

  /**
   * A code has a cell of its own or begins the title; a title that begins with another code is left whole.
   * A cell for the code that was left blank is remembered: that is where a code goes.
   */
  private codeAndTitle(
    [codeAt, ownCode]: [PlanPointer, DraftField | undefined],
    [titleAt, whole]: [PlanPointer, DraftField | undefined],
    split: (text: string) => CodedText,
  ): CodedText {
    const inTitle = split(whole?.text ?? "");
    const hasOwn = ownCode !== undefined && ownCode.text.trim() !== "";
    const isSplit = inTitle.code !== null && (!hasOwn || inTitle.code === ownCode.text.trim());
    const codeField = hasOwn
      ? ownCode
      : whole && inTitle.code !== null
        ? { ...whole, text: inTitle.code }
        : null;
    if (codeField === null) this.text(codeAt, ownCode);
    return {
      code: this.text(codeAt, codeField),
      title: this.text(titleAt, whole && isSplit ? { ...whole, text: inTitle.title } : whole) ?? "",
    };
  }

  private objective(at: PlanPointer, draft: DraftObjective): Objective {
    const { fields, furtherResources, indicators, at: place } = draft;
    const field = (key: LabelKey) => fields.get(key);
    this.stand(at, field("title"), place);
    const { code, title } = this.codeAndTitle(
      [`${at}/code`, field("code")],
      [`${at}/title`, field("title")],
      objectiveText,
    );
    const resources = field("resources");
    const { text: resourcesText, parsed } = resourcesOf(resources);
    return {
      code,
      title,
      description: this.text(`${at}/description`, field("description")),
      timeframe: this.text(`${at}/timeframe`, field("timeframe")),
      centre: this.text(`${at}/centre`, field("centre")),
      resources: this.text(`${at}/resources`, resources && { ...resources, text: resourcesText }),
      resourcesParsed: parsed,
      ...this.further(`${at}/furtherResources`, furtherResources),
      ...this.optional(
        at,
        withAmounts(fields, "investments", "spent"),
        ...(["investments", "spent", "contribution", "stakeholders"] as const),
      ),
      declaredIndicators: this.count(`${at}/declaredIndicators`, field("declaredIndicators")),
      indicators: indicators.map((indicator, i) => this.indicator(`${at}/indicators/${i}`, indicator)),
    };
  }

  private further(
    at: PlanPointer,
    resources: DraftObjective["furtherResources"],
  ): Pick<Objective, "furtherResources"> {
    const texts: Record<string, string> = {};
    for (const [year, field] of resources) {
      texts[year] = this.text(`${at}/${year}`, { ...field, text: resourcesOf(field).text }) ?? "";
    }
    return resources.size > 0 ? { furtherResources: texts } : {};
  }

  private count(pointer: PlanPointer, field: DraftField | undefined): number | null {
    const count = countIn(this.text(pointer, field) ?? "");
    if (field && count === null) this.report(field);
    return count;
  }

  private report({ place: { sheet, cell }, text }: DraftField): void {
    if (text.trim() !== "") this.notUnderstood.push({ sheet, cell, text });
  }

  private indicator(at: PlanPointer, { fields, targets, at: place }: DraftIndicator): Indicator {
    const name = fields.get("indicator");
    this.stand(at, name, place);
    const text = (key: LabelKey) => this.text(`${at}/${key}`, fields.get(key));
    return {
      name: this.text(`${at}/name`, name) ?? "",
      ...this.optional(at, fields, "id"),
      measures: text("measures"),
      type: text("type"),
      unit: text("unit"),
      algorithm: text("algorithm"),
      dataSource: text("dataSource"),
      ...this.optional(at, fields, "polarity"),
      lastValue: text("lastValue"),
      ...this.optional(at, fields, "baselineYear"),
      targets: this.targets(at, targets),
      ...this.optional(at, fields, "finalValue", "achievement", "varianceCause"),
    };
  }

  /** A target without a year is that of the exercise. */
  private targets(at: PlanPointer, targets: DraftIndicator["targets"]): Indicator["targets"] {
    const texts: Indicator["targets"] = {};
    for (const [stated, field] of targets) {
      const year = stated ?? this.year;
      if (year === null || (stated === null && targets.has(year))) {
        this.report(field);
      } else texts[year] = this.text(`${at}/targets/${year}`, field) ?? "";
    }
    return texts;
  }
}

/** The fields with some of them as amounts in euro. */
function withAmounts(
  fields: ReadonlyMap<LabelKey, DraftField>,
  ...keys: readonly LabelKey[]
): ReadonlyMap<LabelKey, DraftField> {
  const all = new Map(fields);
  for (const key of keys) {
    const field = fields.get(key);
    if (field) all.set(key, { ...field, text: resourcesOf(field).text });
  }
  return all;
}
