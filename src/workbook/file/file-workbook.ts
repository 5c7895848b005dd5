// SPDX-License-Identifier: EUPL-1.2
import type { CellMark } from "../cell-mark";
import { withKnownSheets } from "../known-sheets";
import { nameSheets, ownedSheet, replaceableOf, type OwnedSheet } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import type { WorkbookSnapshot } from "../snapshot";
import { beginLast, refuseStopped, type StopOptions } from "../stopping";
import type { CellPlace, Unsubscribe, Workbook, WriteOptions } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { applyEdits } from "./apply-edits";
import { offerChoices } from "./choices";
import { openBook, type LoadExcelize, type OpenBook } from "./excelize";
import { listeners } from "./listeners";
import { addingSheets, refuseNewSheets } from "./new-sheets";
import { openPackage, zipPackage, type Parts } from "./package";
import { readSnapshot } from "./read-snapshot";
import { readWorkbookPart } from "./workbook-part";
import type { GoneRowsMemory } from "./structure/gone-rows";
import { restructured } from "./structure/restructured";
import { sheetPlace } from "./sheet-place";
import { inSlices } from "./slices";
import { sheetOrder, writingSheets } from "./write-sheets";

/** An .xlsx in memory behind the port. Marks and selection belong to whoever shows it; the file stays clean. */
export interface FileWorkbook extends Workbook {
  /** The file as it stands now: the very bytes that were opened while nothing was written. */
  save(): Uint8Array;
  marks(): readonly CellMark[];
  /** The cell selected last, by the user or by `reveal`. */
  selection(): CellPlace | null;
  /** Tells that the user selected a cell. */
  select(place: CellPlace): void;
  /** Called when the marks or the selected cell change. */
  onShow(listener: () => void): Unsubscribe;
}

/** A file as it stands between two changes. */
interface FileState {
  bytes: Uint8Array;
  parts: Parts;
  /** The same file in excelize, opened once; for reading only. */
  book: OpenBook;
  /** What the file holds, read once. */
  snapshot: () => Promise<WorkbookSnapshot>;
}

/**
 * Opens the bytes of an .xlsx.
 * Every change is worked out on the side and takes effect as a whole, or not at all.
 * @param loadExcelize asked for the library only when something needs it; reading mostly does not
 * @throws WorkbookError `encrypted`, `other-format` or `not-a-workbook`
 */
export function openFileWorkbook(bytes: Uint8Array, loadExcelize: LoadExcelize): FileWorkbook {
  let state = fileState(bytes, openPackage(bytes), loadExcelize);
  readWorkbookPart(state.parts);
  let marks: readonly CellMark[] = [];
  let selected: CellPlace | null = null;
  const gone: GoneRowsMemory = new WeakMap();
  const changes = listeners<[]>();
  const shows = listeners<[]>();
  const selections = listeners<[CellPlace]>();

  /** Changes wait for one another; each starts from what the one before left. */
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(change).catch(rethrowAsWorkbookError);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const replace = (parts: Parts, stop: StopOptions): void => {
    beginLast(stop);
    state = fileState(zipPackage(parts), parts, loadExcelize);
    changes.notify();
  };
  const select = (place: CellPlace): void => {
    selected = place;
    selections.notify(place);
    shows.notify();
  };

  return {
    read: ({ before, ...stop }) =>
      state
        .snapshot()
        .then((now) => {
          refuseStopped(stop);
          return withKnownSheets(now, before ?? null);
        })
        .catch(rethrowAsWorkbookError),
    apply: (edits, reshapes = [], stop = {}) =>
      inTurn(async () => {
        if (edits.length === 0 && reshapes.length === 0) return;
        refuseStopped(stop);
        const { parts, snapshot, book } = state;
        replace(await applyEdits(parts, await snapshot(), edits, reshapes, book), stop);
      }),
    writeSheets: (plans, options) =>
      inTurn(async () => {
        const { parts, names } = await partsWithSheets(state, plans, options);
        replace(parts, options);
        options.onProgress?.(1);
        return names;
      }),
    restructure: (change, stop = {}) =>
      inTurn(async () => {
        refuseStopped(stop);
        const { parts, snapshot } = state;
        const open = (next: Parts): OpenBook => fileState(zipPackage(next), next, loadExcelize).book;
        replace(await restructured(parts, await snapshot(), change, open, gone), stop);
      }),
    offerChoices: (choices, stop = {}) =>
      inTurn(() => {
        refuseStopped(stop);
        const { parts, count } = offerChoices(state.parts, choices);
        replace(parts, stop);
        return Promise.resolve(count);
      }),
    addSheets: (plans, named = [], stop = {}) =>
      inTurn(async () => {
        if (plans.length === 0 && named.length === 0) return;
        const { parts, snapshot } = state;
        refuseNewSheets(parts, { plans, named });
        const { sheets } = await snapshot();
        replace(await inSlices(addingSheets(parts, sheets, { plans, named }), stop), stop);
      }),
    recover: () => Promise.resolve(),
    mark: (next, stop = {}) =>
      inTurn(() => {
        beginLast(stop);
        marks = next;
        shows.notify();
        return Promise.resolve();
      }),
    reveal: async (place) => {
      const { sheets } = await state.snapshot();
      if (!sheets.some(({ name }) => name === place.sheet))
        throw new WorkbookError("sheet-missing", [place.sheet]);
      select(place);
    },
    onChange: changes.add,
    onSelect: selections.add,
    onShow: shows.add,
    save: () => state.bytes,
    marks: () => marks,
    selection: () => selected,
    select,
  };
}

function fileState(bytes: Uint8Array, parts: Parts, loadExcelize: LoadExcelize): FileState {
  const book = once(async () => openBook(await loadExcelize(), bytes));
  return { bytes, parts, book, snapshot: once(() => readSnapshot(parts, book)) };
}

async function partsWithSheets(
  { parts, snapshot }: FileState,
  plans: readonly SheetPlan[],
  { set, replaceEdited, onProgress, ...stop }: WriteOptions,
): Promise<{ parts: Parts; names: string[] }> {
  const { structureIsLocked, otherSheets } = readWorkbookPart(parts);
  if (structureIsLocked) throw new WorkbookError("protected");
  const { sheets } = await snapshot();
  const existing: OwnedSheet[] = [
    ...sheets.map((sheet) => ownedSheet(sheet, set)),
    ...otherSheets.map((name) => ({ name, owner: "user" as const })),
  ];
  const wanted = plans.map(({ name }) => name);
  const { names, removed } = nameSheets(wanted, existing, replaceableOf(set, replaceEdited));
  const named = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
  const before = sheetPlace(set, sheetOrder(parts), sheets, removed);
  const change = { set, removed, sheets: named, before };
  const written = await inSlices(writingSheets(parts, change), stop, (done) => {
    onProgress?.(done / (plans.length + 1));
  });
  return { parts: written, names };
}

/** Whatever else goes wrong in a library leaves the file as it was. */
function rethrowAsWorkbookError(error: unknown): never {
  throw error instanceof WorkbookError ? error : new WorkbookError("unknown", [], { cause: error });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
