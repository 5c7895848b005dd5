// SPDX-License-Identifier: EUPL-1.2
import type { CellMark } from "../cell-mark";
import { beginLast, refuseStopped, type StopOptions } from "../stopping";
import { WorkbookError } from "../workbook-error";
import { addressLists } from "./area";
import { run } from "./faults";
import { groupedBy } from "../grouping";
import { refuseMissing } from "./missing-sheets";

type Severity = CellMark["severity"];

/** Stands in the formula of every conditional format of ours, and in none of the user's. */
const SIGNATURE = '"pira/1 mark ';

/** A format of ours whose batch broke off has no formula yet; one of the user's always has. */
const isOurs = (formula: string): boolean => formula === "" || formula.includes(SIGNATURE);

/** Always true, the same in every cell: it stays right when rows and columns are inserted. */
const markFormula = (severity: Severity): string => `=${SIGNATURE}${severity}"<>""`;

interface Look {
  fill: string;
  font: string;
  border: "Continuous" | "Dash" | "Dot";
  isBold: boolean;
}

/** Severities are told apart without colour too: by the kind of line, and errors by bold type. */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FDE7E9", font: "#A4262C", border: "Continuous", isBold: true },
  warning: { fill: "#FFF4CE", font: "#5C3D00", border: "Dash", isBold: false },
  info: { fill: "#E5F1FB", font: "#004578", border: "Dot", isBold: false },
};

const EDGES = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;

/**
 * Shows these marks and no others, as conditional formats: they lie over the cell's own format, never in it,
 * beside the user's own conditional formats, and taking them away leaves nothing. What a batch that fails half way
 * leaves is taken away altogether.
 * @throws WorkbookError `protected` or `sheet-missing`, before anything is changed
 */
export async function markCells(marks: readonly CellMark[], stop: StopOptions = {}): Promise<void> {
  const work = { isWriting: false };
  try {
    await write(marks, stop, () => {
      work.isWriting = true;
    });
  } catch (error) {
    if (!work.isWriting) throw error;
    const isClean = await write([], {}).then(
      () => true,
      () => false,
    );
    if (marks.length > 0 || !isClean) throw error;
  }
}

const write = (
  marks: readonly CellMark[],
  stop: StopOptions,
  onWriting: () => void = () => undefined,
): Promise<void> =>
  run(async (context) => {
    const sheets = await markedSheets(context, marks, stop);
    beginLast(stop);
    onWriting();
    for (const { conditionalFormats, ours } of sheets) {
      for (const id of ours) conditionalFormats.getItem(id).delete();
    }
    for (const { sheet, wanted } of sheets) queueMarks(sheet, wanted);
    await context.sync();
  });

interface SheetToMark {
  sheet: Excel.Worksheet;
  conditionalFormats: Excel.ConditionalFormatCollection;
  /** Ids of the conditional formats of ours that are there. */
  ours: string[];
  wanted: readonly CellMark[];
}

/** The sheets on which marks of ours are, or are to be; in three syncs, two when nothing custom is there. */
async function markedSheets(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  stop: StopOptions,
): Promise<SheetToMark[]> {
  refuseStopped(stop);
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const wanted = groupedBy(marks, ({ sheet }) => sheet.toLowerCase());
  refuseMissing(
    marks.map(({ sheet }) => sheet),
    worksheets.items.map(({ name }) => name),
  );

  const loaded = worksheets.items.map((sheet) => {
    const { protection } = sheet;
    protection.load("protected,options");
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return { sheet, protection, conditionalFormats, wanted: wanted.get(sheet.name.toLowerCase()) ?? [] };
  });
  refuseStopped(stop);
  await context.sync();

  const custom = loaded.map(({ conditionalFormats }) =>
    conditionalFormats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        return { id: format.id, rule };
      }),
  );
  if (custom.some((rules) => rules.length > 0)) await context.sync();

  const sheets = loaded
    .map((sheet, i) => ({
      ...sheet,
      ours: (custom[i] ?? []).filter(({ rule }) => isOurs(rule.formula)).map(({ id }) => id),
    }))
    .filter(({ ours, wanted: some }) => ours.length > 0 || some.length > 0);
  const locked = sheets.filter(
    ({ protection }) => protection.protected && !protection.options.allowFormatCells,
  );
  if (locked.length > 0)
    throw new WorkbookError(
      "protected",
      locked.map(({ sheet }) => sheet.name),
    );
  return sheets;
}

/** One conditional format for each severity, however many the cells. */
function queueMarks(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const [severity, same] of groupedBy(marks, (mark) => mark.severity)) {
    const cells = [...new Set(same.map(({ cell }) => cell))];
    for (const list of addressLists(cells)) {
      const areas = sheet.getRanges(list);
      const format = areas.conditionalFormats.add("Custom");
      format.stopIfTrue = false;
      format.custom.rule.formula = markFormula(severity);
      applyLook(format.custom.format, LOOKS[severity]);
      areas.untrack();
    }
  }
}

function applyLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.isBold) format.font.bold = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = look.border;
    border.color = look.font;
  }
}
