// SPDX-License-Identifier: EUPL-1.2
import { rewritten } from "../../../editing/form/rewritten";
import type { FormField } from "../../../editing/form/form-field";
import type { PlanDocument, PlanPointer } from "../../../plan/plan-document";
import { normalisedText } from "../../../plan/wording";
import { programmeText } from "../../../reading/coded-text";
import {
  byWording,
  isValidIn,
  MISSIONS,
  missionByCode,
  type OfficialMission,
  programmeByCode,
} from "../../../template/missions";
import type { Programme } from "../../../plan/plan";

/** A field to show: on its own, or the title of a mission or programme with the code that goes with it. */
export interface ShownField {
  field: FormField;
  /** The field of the title's code; null for any other field, and where the workbook has none. */
  code: FormField | null;
  /** Whether code and title stand in one cell, and so in one control. */
  isOneCell: boolean;
}

/** A mission or programme of the official list. */
export interface CodedTitle {
  code: string;
  title: string;
}

/** What a field is to say. */
export interface FieldText {
  at: PlanPointer;
  text: string;
}

const CODE_OF: Readonly<Record<string, string>> = {
  missionTitle: "missionCode",
  programmeTitle: "programmeCode",
};

/** The fields of a form as they are shown: a code that shares its cell with its title has no control of its own. */
export function shownFields(fields: readonly FormField[]): ShownField[] {
  const all = fields.map((field): ShownField => {
    const code = fields.find(({ name }) => name === CODE_OF[field.name]) ?? null;
    const isOneCell =
      code !== null && code.content.sheet === field.content.sheet && code.content.cell === field.content.cell;
    return { field: isOneCell ? asWhole(field, code) : field, code, isOneCell };
  });
  return all.filter(({ field }) => !all.some(({ code, isOneCell }) => isOneCell && code?.at === field.at));
}

/** A title with the code before it, as the cell has them: both are written, or the one that stands there alone. */
function asWhole(title: FormField, code: FormField): FormField {
  const isPair = code.text !== "" && title.text !== "";
  const [one, other] = [code.fixed, title.fixed];
  return { ...title, fixed: isPair || (one !== null && other !== null) ? (one ?? other) : null };
}

/** What a control of a code and a title says: all of their cell, with what is typed for the one and for the other. */
export function wholeText(
  { field, code }: ShownField,
  typed: { code: string | undefined; title: string | undefined },
): string {
  const { content } = field;
  const changes = [
    { before: code?.text ?? "", after: typed.code },
    { before: field.text, after: typed.title },
  ];
  const value = changes.reduce(
    (said, { before, after }) =>
      after === undefined ? said : String(rewritten({ ...content, value: said }, before, after) ?? after),
    String(content.value),
  );
  return typed.code === undefined && typed.title === undefined ? normalisedText(value) : value;
}

/** What to write in code and title so that their cell says a text typed by hand. */
export function typedChanges(shown: ShownField, text: string): FieldText[] {
  const { code, title } = programmeText(text);
  if (code !== null) return choiceChanges(shown, { code, title });
  const { field } = shown;
  return shown.code !== null && field.text === "" ? [{ at: shown.code.at, text }] : [{ at: field.at, text }];
}

/** What to write so that code and title are those chosen, each in the manner of its cell. */
export function choiceChanges(
  { field, code, isOneCell }: ShownField,
  { code: number, title }: CodedTitle,
): FieldText[] {
  const whole = `${number} - ${title}`;
  if (code === null) return [{ at: field.at, text: whole }];
  if (isOneCell && field.text === "") return [{ at: code.at, text: whole }];
  if (isOneCell && code.text === "") return [{ at: field.at, text: whole }];
  return [
    { at: code.at, text: number },
    { at: field.at, text: title },
  ];
}

/** The missions or programmes that the field may be of in the exercise year; programmes of its own mission only. */
export function officialTitles(document: PlanDocument, { kind, at }: FormField): readonly CodedTitle[] {
  const { year } = document.plan;
  const entries =
    kind === "mission" ? MISSIONS : kind === "programme" ? (missionOf(document, at)?.programmes ?? []) : [];
  return entries.filter((entry) => (year === null ? entry.validTo === null : isValidIn(entry, year)));
}

/** What the official list says of the field's own code, else of its wording; null for what is not in the list. */
export function officialTitle(document: PlanDocument, { kind, at }: FormField): CodedTitle | null {
  const programme = programmeOf(document, at);
  const mission = missionOf(document, at);
  if (programme === null || mission === null || kind === "mission") return mission;
  return (
    programmeByCode(mission, programme.programmeCode) ??
    byWording(mission.programmes, programme.programmeTitle)
  );
}

function missionOf(document: PlanDocument, at: PlanPointer): OfficialMission | null {
  const programme = programmeOf(document, at);
  if (programme === null) return null;
  return missionByCode(programme.missionCode) ?? byWording(MISSIONS, programme.missionTitle);
}

const programmeOf = ({ plan }: PlanDocument, at: PlanPointer): Programme | null =>
  plan.programmes[Number(/^\/programmes\/(\d+)\//u.exec(at)?.[1])] ?? null;
