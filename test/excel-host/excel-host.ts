// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { type LoggedBatch, logged } from "./batch-log";
import { WORKBOOK } from "./classes/workbook";
import { type EventMessage, type Trigger, eventsFor } from "./events";
import { CellEditMode } from "./cell-edit-mode";
import { Faults, TransportFault, actionFault } from "./faults";
import { recalculate } from "./model/calculation";
import { LOCALES, type LocaleName } from "./model/locale";
import { loadCells, loadSnapshot } from "./model/snapshot";
import { type WorkbookCopy, copyWorkbook } from "./model/workbook-copy";
import { Workbook } from "./model/workbook";
import { UndoStack } from "./model/undo";
import { Session } from "./session";
import { User } from "./user";
import { runBatch } from "./wire/batch";
import { DELAY_FOR_CELL_EDIT, type Request, type Response } from "./wire/messages";
import { type ApiVersion, HostObject } from "./wire/office-class";

export interface ExcelHostOptions {
  /** Newest ExcelApi this Excel has; 1.17 when left out. */
  readonly requirementSet?: ApiVersion;
  /** Decides which calls clear the undo stack; office.js itself always runs as on Windows. */
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** Most bytes of a request, and of a response; 5 MB when left out, as Excel on the web has it. */
  readonly payloadLimit?: number;
  readonly readOnly?: boolean;
  /** How texts given to `values` are understood: as in en-US, by design (office-js issue 1559). */
  readonly valuesLocale?: LocaleName;
  /** Day that a date without a year belongs to. */
  readonly today?: Date;
}

/** A message of office.js, taken apart by whoever carries it. */
export interface HostMessage {
  readonly customData: string;
  readonly body: string;
  readonly flags: number;
}

/** The body of the answer, or the number of what went wrong on the way. */
export type HostAnswer = { readonly body: string } | { readonly officeErrorCode: number };

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const UNDO_KEPT_SINCE = "1.19";
/** Batches of the add-in; office.js sends others of its own. */
const ADD_IN = "IterativeExecutor";

/** The embedded Excel: a workbook, and the host half of office.js's wire format. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly faults = new Faults();
  readonly cellEdit = new CellEditMode();
  readonly undo: UndoStack;
  readonly user: User;
  /** Every message of the add-in, in order. */
  readonly batches: LoggedBatch[] = [];
  /** Carries events to the add-in; set by whoever connects it. */
  onEvents: (events: readonly EventMessage[]) => void = () => undefined;
  /** Carries the old style event of `workbook.onSelectionChanged`. */
  onSelection: () => void = () => undefined;

  constructor(readonly options: ExcelHostOptions = {}) {
    const {
      requirementSet = "1.17",
      platform = "PC",
      readOnly = false,
      valuesLocale = "en-US",
      today,
    } = options;
    this.workbook = new Workbook("Cartel1.xlsx", today);
    const locale = LOCALES[valuesLocale];
    const settings = { requirementSet, platform, readOnly, locale };
    this.session = new Session(this.workbook, new HostObject(WORKBOOK, this.workbook), settings);
    this.undo = new UndoStack(this.workbook);
    this.user = new User(this);
  }

  /** Calls that cleared the undo stack, such as `Worksheet.delete`. */
  get undoCleared(): readonly string[] {
    return this.session.undoCleared;
  }

  /** Messages of the add-in that do more than let ranges go. */
  get syncs(): readonly LoggedBatch[] {
    return this.batches.filter(({ isCleanUp }) => !isCleanUp);
  }

  /** What `Office.context.requirements` is made from. */
  get requirementMatrix(): Readonly<Record<string, string>> {
    const excel = this.options.requirementSet ?? "1.17";
    // The published client asks for the sheet events of 1.17 by the name they had before.
    const online = this.session.supports("1.17") ? { ExcelApiOnline: "1.1" } : {};
    return { ExcelApi: excel, RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", ...online };
  }

  /** `Office.context.document.settings`, each value as JSON; the store is that of `workbook.settings`. */
  readSettings(): Readonly<Record<string, string>> {
    const values = [...this.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
    return Object.fromEntries(values);
  }

  /** What `settings.saveAsync` hands over: all of them. */
  writeSettings(settings: Readonly<Record<string, string>>): void {
    if (this.session.readOnly) throw new TransportFault("access-denied");
    const values = Object.entries(settings).map(
      ([key, value]) => [key, JSON.parse(value) as unknown] as const,
    );
    this.workbook.settings = new Map(values);
  }

  /** Puts these sheets in place of all there are. */
  load(snapshot: WorkbookSnapshot): this {
    loadSnapshot(this.workbook, snapshot);
    return this;
  }

  /** The same from the sheets' names and their constants, row by row from A1 on. */
  loadCells(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): this {
    loadCells(this.workbook, sheets);
    return this;
  }

  /** A plain copy of everything, to compare states by. */
  snapshot(): WorkbookCopy {
    return copyWorkbook(this.workbook);
  }

  /** Answers one message of office.js. */
  async answer({ customData, body, flags }: HostMessage): Promise<HostAnswer> {
    const request = JSON.parse(body) as Request;
    if (customData !== ADD_IN) return { body: JSON.stringify(emptyAnswer(request)) };
    const batch = logged(request, Buffer.byteLength(body), flags);
    this.batches.push(batch);
    try {
      return { body: await this.run(request, batch) };
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      batch.error = error.fault;
      return { officeErrorCode: error.officeErrorCode };
    }
  }

  private async run(request: Request, batch: LoggedBatch): Promise<string> {
    const limit = this.options.payloadLimit ?? FIVE_MEGABYTES;
    const fault = batch.isCleanUp ? null : this.faults.take();
    if (fault?.when === "before") throw new TransportFault(fault.code);
    if (batch.bytes > limit) throw new TransportFault("request-too-large");
    if (this.cellEdit.isOn && !batch.isCleanUp) {
      if (!(batch.flags & DELAY_FOR_CELL_EDIT)) throw new TransportFault("cell-edit");
      await this.cellEdit.over();
    }
    const started = performance.now();
    const { length: cleared } = this.undoCleared;
    if (this.session.supports(UNDO_KEPT_SINCE)) this.undo.push();
    const failing = typeof fault?.when === "object" ? fault.when.action : -1;
    const response = runBatch(this.session, request, (index, { writes }) => {
      const action = batch.actions[index];
      if (action) action.writes = writes;
      if (fault && index === failing) throw actionFault(fault.code);
    });
    recalculate(this.workbook);
    this.settleUndo(
      batch.actions.some(({ writes }) => writes),
      this.undoCleared.length > cleared,
    );
    this.announce("ThisLocalAddin");
    const answer = JSON.stringify(response);
    batch.milliseconds = performance.now() - started;
    batch.responseBytes = Buffer.byteLength(answer);
    batch.error = response.Error?.Code ?? null;
    if (fault?.when === "after") throw new TransportFault(fault.code);
    if (batch.responseBytes > limit) throw new TransportFault("response-too-large");
    return answer;
  }

  /** Before 1.19 an add-in's change empties the undo stack; since then only some calls do. */
  private settleUndo(wrote: boolean, cleared: boolean): void {
    const kept = this.session.supports(UNDO_KEPT_SINCE);
    if (cleared || (wrote && !kept)) this.undo.clear();
    else if (!wrote && kept) this.undo.drop();
  }

  /** Tells the handlers what happened since the last time. */
  announce(trigger: Trigger): void {
    const changes = this.workbook.takeChanges();
    if (trigger === "ThisLocalAddin" && !this.session.eventsEnabled) return;
    const events = changes.flatMap((change) => eventsFor(this.session, change, trigger));
    if (events.length > 0) this.onEvents(events);
    if (changes.some(({ kind }) => kind === "selected" || kind === "activated")) this.onSelection();
  }
}

export const createExcelHost = (options?: ExcelHostOptions): ExcelHost => new ExcelHost(options);

/** office.js's own messages want an answer, whatever it says. */
const emptyAnswer = (request: Request): Response => ({
  Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  TraceIds: [],
});
