// SPDX-License-Identifier: EUPL-1.2

/**
 * A PIRA as its authors wrote it. Names are those of the exchanged JSON.
 * Text is kept verbatim; a blank cell is `""`, a field that the layout does not have is `null`.
 */
export interface Plan {
  /** The body that adopts the plan, e.g. `Camera di Commercio di Lucca`; null when named nowhere. */
  chamber: string | null;
  /** Title of the document, as on the cover. */
  title: string | null;
  /** Date of the document as written, e.g. `dicembre 2017`. */
  dated: string | null;
  /** Exercise year; null when it is stated nowhere. */
  year: number | null;
  /** Which source the year was taken from. */
  yearFrom: YearSource | null;
  /** Paragraphs of the narrative; empty when the workbook holds none. */
  premise: string[];
  /** Missions, programmes and objectives as the overview lists them; empty when there is no overview. */
  overview: OverviewProgramme[];
  /** Programmes with their objectives, in the order of the sheets. */
  programmes: Programme[];
}

/** `override` is a year that the user gave. */
export type YearSource = "override" | "title" | "resources" | "targets";

/** One programme of the overview (quadro di raccordo missioni – programmi – obiettivi). */
export interface OverviewProgramme {
  /** Digits as written, e.g. `011`; null when the cell holds no code. */
  missionCode: string | null;
  missionTitle: string;
  programmeCode: string | null;
  programmeTitle: string;
  objectives: OverviewObjective[];
}

export interface OverviewObjective {
  /** `011-005-001`, or null. */
  code: string | null;
  title: string;
}

/** A spending programme under its mission (DPCM 18/9/2012 art. 4 a). */
export interface Programme {
  missionCode: string | null;
  missionTitle: string;
  programmeCode: string | null;
  programmeTitle: string;
  objectives: Objective[];
}

/** An objective of a programme (DPCM 18/9/2012 art. 3 and 4 b). */
export interface Objective {
  /** Printed beside the title, or taken from the overview through the join; null when neither has one. */
  code: string | null;
  title: string;
  description: string | null;
  /** Arco temporale. */
  timeframe: string | null;
  /** Centro di responsabilità. */
  centre: string | null;
  /** Risorse finanziarie as written; a number of the workbook is printed in Italian (`€ 1.234,56`). */
  resources: string | null;
  /** The same, read as euro; null when it does not parse. */
  resourcesParsed: ParsedResources | null;
  /** `Nr indicatori associati`; null when absent or not a number. */
  declaredIndicators: number | null;
  indicators: Indicator[];
}

/** Amounts in euro as decimal strings (`"66700.00"`). */
export interface ParsedResources {
  current: string;
  /** Investments named in the same cell (`… + 5.000,00 di investimenti`); null when none is named. */
  investments: string | null;
}

/** An indicator with its targets (DPCM 18/9/2012 art. 3(3)). */
export interface Indicator {
  name: string;
  /** Cosa misura. */
  measures: string | null;
  /** Tipologia (art. 6). */
  type: string | null;
  /** Unità di misura. */
  unit: string | null;
  /** Algoritmo di calcolo. */
  algorithm: string | null;
  /** Fonte dei dati. */
  dataSource: string | null;
  /** Ultimo valore osservato. */
  lastValue: string | null;
  /** Year → risultato atteso as written; one key for each target column of the block. */
  targets: Record<string, string>;
}
