// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace, Unsubscribe } from "../workbook";
import { run } from "./faults";
import { Topic } from "./topic";

/** What the handlers need to know of an event, whichever it is. */
interface SheetEvent {
  source?: string;
  triggerSource?: string;
  worksheetId: string;
}

/** Excel's events as the port's hints. */
export interface ExcelEvents {
  onChange: (listener: () => void) => Unsubscribe;
  onSelect: (listener: (place: CellPlace) => void) => Unsubscribe;
  /** Runs a task of ours that writes; what it changes is not reported as a change. */
  quietly: <T>(task: () => Promise<T>) => Promise<T>;
  /** The handlers that tell of changes; others each time they are attached anew, null while none is. */
  hearing: () => object | null;
  /** Tries again to attach the handlers that Excel refused before, for example while a cell was being edited. */
  attach: () => void;
}

/** @param onContent called with the id of each sheet in which something changes, whoever changes it */
export function createExcelEvents(onContent: (sheetId: string) => void): ExcelEvents {
  let writing = 0;
  /** A change that came while we wrote is ours, unless it is a co-author's. Older Excels do not say who made it. */
  const isOwn = ({ source, triggerSource }: SheetEvent): boolean =>
    triggerSource === "ThisLocalAddin" || (writing > 0 && source !== "Remote");

  const changes = new Topic<undefined>((sheets, emit) => {
    const onEvent = (event: SheetEvent): Promise<void> => {
      onContent(event.worksheetId);
      if (!isOwn(event)) emit(undefined);
      return Promise.resolve();
    };
    const handlers = [
      sheets.onChanged.add(onEvent),
      sheets.onAdded.add(onEvent),
      sheets.onDeleted.add(onEvent),
    ];
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return handlers;
    return [
      ...handlers,
      sheets.onNameChanged.add(onEvent),
      sheets.onVisibilityChanged.add(onEvent),
      sheets.onMoved.add(onEvent),
    ];
  });

  const tellActive = async (emit: (place: CellPlace) => void): Promise<void> => {
    const place = await activePlace().catch(() => null);
    if (place) emit(place);
  };
  const selections = new Topic<CellPlace>(
    (sheets, emit) => {
      const onEvent = (): Promise<void> => tellActive(emit);
      return [sheets.onSelectionChanged.add(onEvent), sheets.onActivated.add(onEvent)];
    },
    // Excel tells of cells that are selected from now on only.
    (emit) => void tellActive(emit),
  );

  return {
    onChange: (listener) => changes.subscribe(listener),
    onSelect: (listener) => selections.subscribe(listener),
    quietly: async (task) => {
      writing++;
      try {
        return await task();
      } finally {
        await eventsDelivered();
        writing--;
      }
    },
    hearing: () => changes.hearing(),
    attach: () => {
      changes.attach();
      selections.attach();
    },
  };
}

/** Events of a batch arrive right after its answer. */
const eventsDelivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The cell that is active: of a merge, its top left one. */
const activePlace = (): Promise<CellPlace> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("address");
    worksheet.load("name");
    cell.untrack();
    await context.sync();
    return { sheet: worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
