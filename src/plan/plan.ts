// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/**
 * A PIRA as its authors wrote it, in the names of the exchanged JSON.
 * Text is kept verbatim; a blank cell is `""`, a field that the layout does not have is `null`. A key that the common
 * layout does not have stands only where the workbook has a row or a column for it.
 */

const code = (what: string, example: string) =>
  z.string().nullable().describe(`${what} as written, e.g. ${example}; null where the cell holds no code`);
const field = (what: string) => z.string().nullable().describe(what);
const optional = (what: string) =>
  z.string().optional().describe(`${what}; left out without a row or column of its own`);

const indicatorSchema = z
  .strictObject({
    name: z.string().describe("Indicatore"),
    id: optional("Codice indicatore, e.g. KPI156"),
    measures: field("Cosa misura: technical definition, DPCM 18/9/2012 art. 3(3)(b)"),
    type: field("Tipologia, art. 3(3)(a) and 6"),
    unit: field("Unità di misura, art. 3(3)(b)"),
    algorithm: field("Algoritmo o metodo di calcolo, art. 3(3)(d)"),
    dataSource: field("Fonte dei dati, art. 3(3)(c)"),
    polarity: optional("Polarità: which values are better"),
    lastValue: field("Ultimo valore osservato, art. 3(3)(f)"),
    baselineYear: optional("Anno di rilevazione of the last value"),
    targets: z
      .record(z.string().regex(/^\d{4}$/), z.string())
      .describe("Risultato atteso as written, by year; one key for each target column of the block"),
    finalValue: optional("Valore a consuntivo, art. 4 g"),
    achievement: optional("% di raggiungimento of the target, in the report on results"),
    varianceCause: optional("Cause dello scostamento, art. 5(1)(b)"),
  })
  .describe("An indicator with its targets, DPCM 18/9/2012 art. 3(3)");

const amount = z.string().regex(/^-?\d+\.\d{2}$/);

const parsedResourcesSchema = z
  .strictObject({
    current: amount.describe("Euro, as a decimal string"),
    investments: amount.nullable().describe("Investments named in the same cell; null when none is named"),
  })
  .describe("Risorse finanziarie read as euro");

const objectiveSchema = z
  .strictObject({
    code: code("Code of the objective, printed on the sheet or taken from the overview", "011-005-001"),
    title: z.string().describe("Titolo"),
    description: field("Descrizione, art. 3(2)(a)"),
    timeframe: field("Arco temporale, art. 3(2)(b)"),
    centre: field("Centro di responsabilità, art. 4 d"),
    resources: field("Risorse finanziarie as written, art. 4 h; numbers are put in Italian (€ 1.234,56)"),
    resourcesParsed: parsedResourcesSchema.nullable().describe("Null when the text does not parse as euro"),
    furtherResources: z
      .record(z.string().regex(/^\d{4}$/), z.string())
      .optional()
      .describe(
        "Risorse finanziarie of other years as written, by year; left out where the layout has those of one",
      ),
    investments: optional("Investimenti as written, in a cell of their own; numbers are put in Italian"),
    spent: optional(
      "Risorse utilizzate as written, at the end of the exercise, art. 5(1)(b); numbers as above",
    ),
    contribution: optional("Contributo alle finalità del programma, art. 3(2)(a)"),
    stakeholders: optional("Portatori di interesse, destinatari o beneficiari, art. 3(2)(a) and 4 c"),
    declaredIndicators: z.int().nullable().describe("Nr indicatori associati, art. 4 e"),
    indicators: z.array(indicatorSchema),
  })
  .describe("An objective of a programme, DPCM 18/9/2012 art. 3 and 4 b");

const missionAndProgramme = {
  missionCode: code("Code of the mission", "011"),
  missionTitle: z.string().describe("Missione, without its code"),
  programmeCode: code("Code of the programme", "005"),
  programmeTitle: z.string().describe("Programma, without its code"),
};

const programmeSchema = z
  .strictObject({ ...missionAndProgramme, objectives: z.array(objectiveSchema) })
  .describe("A spending programme under its mission, DPCM 18/9/2012 art. 4 a");

const overviewObjectiveSchema = z.strictObject({
  code: code("Code of the objective", "011-005-001"),
  title: z.string(),
});

const overviewProgrammeSchema = z
  .strictObject({ ...missionAndProgramme, objectives: z.array(overviewObjectiveSchema) })
  .describe("A programme as the overview (quadro missioni – programmi – obiettivi) lists it");

const yearSourceSchema = z
  .enum(["override", "title", "resources", "targets"])
  .describe("Where the exercise year was taken from; `override` is a year that the user gave");

/** Schema of the exchanged JSON; `examples/piano.schema.json` is generated from it. */
export const planSchema = z
  .strictObject({
    chamber: z.string().nullable().describe("The body that adopts the plan; null when it is named nowhere"),
    title: z.string().nullable().describe("Title of the document, as on the cover"),
    dated: z.string().nullable().describe("Date of the document as written, e.g. dicembre 2017"),
    year: z.int().nullable().describe("Exercise year; null when it is stated nowhere"),
    yearFrom: yearSourceSchema.nullable(),
    premise: z.array(z.string()).describe("Paragraphs of the narrative; empty when there is none"),
    overview: z.array(overviewProgrammeSchema).describe("Empty when the workbook has no overview"),
    programmes: z.array(programmeSchema).describe("In the order of the sheets"),
  })
  .describe("Piano degli indicatori e dei risultati attesi di bilancio, D.Lgs. 91/2011 art. 19");

export type Plan = z.infer<typeof planSchema>;
export type YearSource = z.infer<typeof yearSourceSchema>;
export type OverviewProgramme = z.infer<typeof overviewProgrammeSchema>;
export type OverviewObjective = z.infer<typeof overviewObjectiveSchema>;
export type Programme = z.infer<typeof programmeSchema>;
export type Objective = z.infer<typeof objectiveSchema>;
export type ParsedResources = z.infer<typeof parsedResourcesSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
