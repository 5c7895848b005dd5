// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../src/allegato/build-allegato";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { planDocument } from "./plan-document";

const OBJECTIVES_PER_PROGRAMME = 20;
const INDICATORS = 4;

const text = (start: string, length: number): string =>
  `${start}: `.padEnd(length, "attività per le imprese, i consumatori e il territorio; ").trimEnd();

/** The allegato of a plan with so many objectives, of four indicators each, with texts as long as real ones. */
export function largeAllegato(objectives: number): SheetPlan[] {
  const codes = Array.from({ length: objectives }, (_, i) => i);
  const programmes = Array.from({ length: Math.ceil(objectives / OBJECTIVES_PER_PROGRAMME) }, (_, p) => ({
    programmeCode: String(p + 1).padStart(3, "0"),
    objectives: codes.slice(p * OBJECTIVES_PER_PROGRAMME, (p + 1) * OBJECTIVES_PER_PROGRAMME).map((n) => ({
      title: text(`Obiettivo ${n + 1}`, 90),
      description: text(`Descrizione ${n + 1}`, 900),
      indicators: Array.from({ length: INDICATORS }, (_, i) => ({
        name: text(`Indicatore ${n + 1}.${i + 1}`, 60),
        measures: text("Misura", 120),
        algorithm: text("Rapporto", 100),
      })),
    })),
  }));
  return buildAllegato(planDocument({ programmes }));
}
