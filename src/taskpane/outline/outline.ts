// SPDX-License-Identifier: EUPL-1.2
import type { Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type Filling, progressOf } from "../../progress/progress";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/rule";
import type { CellPlace } from "../../workbook/workbook";
import { countOpen } from "../session/finding-groups";
import { missionKey } from "../session/plan-counts";
import { type FindingsByElement, findingsByElement } from "./findings-by-element";

/** A part of the plan and how many open findings stand in it and below it. */
export interface OutlineNode {
  id: string;
  kind: "document" | "mission" | "programme" | "objective" | "indicator";
  code: string | null;
  title: string;
  /** Null when the workbook has no cell for it. */
  place: CellPlace | null;
  counts: Record<Severity, number>;
  /** How much of a programme is filled in; other parts have none. */
  filling?: Filling | undefined;
  children: OutlineNode[];
}

/** A part of the plan before its findings are counted. */
interface Part extends Pick<OutlineNode, "id" | "kind" | "code" | "title" | "filling"> {
  /** Where its cell is looked for, in this order. */
  pointers: PlanPointer[];
  parts: Part[];
}

/** The plan as a tree; the first node stands for whatever is in no programme: cover, premise, overview. */
export function outlineOf(document: PlanDocument, findings: readonly Finding[]): OutlineNode[] {
  const found = findingsByElement(document, findings);
  return [
    documentNode(document, found.elsewhere),
    ...missionsOf(document).map((mission) => counted(document, found, mission).node),
  ];
}

function missionsOf(document: PlanDocument): Part[] {
  const missions = new Map<string, Part>();
  const progress = progressOf(document).programmes;
  document.plan.programmes.forEach((programme, p) => {
    const key = missionKey(programme);
    const mission = missions.get(key) ?? {
      id: `mission ${key}`,
      kind: "mission",
      code: programme.missionCode,
      title: programme.missionTitle,
      pointers: [`/programmes/${p}`],
      parts: [],
    };
    mission.parts.push({ ...programmePart(programme, `/programmes/${p}`), filling: progress[p] });
    missions.set(key, mission);
  });
  return [...missions.values()];
}

const programmePart = (programme: Programme, at: PlanPointer): Part => ({
  id: at,
  kind: "programme",
  code: programme.programmeCode,
  title: programme.programmeTitle,
  pointers: [`${at}/programmeTitle`, at],
  parts: programme.objectives.map(({ code, title, indicators }, o) => ({
    id: `${at}/objectives/${o}`,
    kind: "objective",
    code,
    title,
    pointers: [`${at}/objectives/${o}`],
    parts: indicators.map(({ name }, i) => ({
      id: `${at}/objectives/${o}/indicators/${i}`,
      kind: "indicator",
      code: null,
      title: name,
      pointers: [`${at}/objectives/${o}/indicators/${i}`],
      parts: [],
    })),
  })),
});

/** A finding that stands at several parts counts once in what holds them. */
function counted(
  document: PlanDocument,
  found: FindingsByElement,
  { parts, pointers, ...part }: Part,
): { node: OutlineNode; findings: Set<Finding> } {
  const below = parts.map((inner) => counted(document, found, inner));
  const findings = new Set(found.byElement.get(part.id));
  for (const inner of below) for (const finding of inner.findings) findings.add(finding);
  const place = pointers.map((pointer) => document.places[pointer]).find((content) => content !== undefined);
  return {
    node: {
      ...part,
      place: place ? { sheet: place.sheet, cell: place.cell } : null,
      counts: countOpen(findings),
      children: below.map(({ node }) => node),
    },
    findings,
  };
}

function documentNode({ sheets }: PlanDocument, findings: readonly Finding[]): OutlineNode {
  const [firstSheet] = sheets;
  const placed = findings.flatMap(({ sheet, cell }) =>
    sheet !== null && cell !== null ? [{ sheet, cell }] : [],
  );
  return {
    id: "document",
    kind: "document",
    code: null,
    title: "",
    place: placed[0] ?? (firstSheet ? { sheet: firstSheet.name, cell: "A1" } : null),
    counts: countOpen(findings),
    children: [],
  };
}
