// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import type { Change } from "./changes";
import { invalidOperation, itemNotFound } from "./host-error";
import type { DefinedName } from "./names";
import type { WorkbookProtection } from "./protection";
import { Sheet } from "./sheet";

/** The workbook that the embedded Excel holds. */
export class Workbook {
  sheets: Sheet[] = [];
  /** Names of the whole workbook; those of a sheet are the sheet's. */
  names: DefinedName[] = [];
  protection: WorkbookProtection | null = null;
  settings = new Map<string, unknown>();
  properties: Record<string, string> = {};
  customProperties = new Map<string, string | number | boolean>();
  calculationMode = "Automatic";
  /** Ranges that follow their cells when rows or columns move. */
  readonly areas = new Set<Area>();
  private changes: Change[] = [];
  private lastId = 0;
  private active: Sheet;

  constructor(
    public name = "Cartel1.xlsx",
    readonly today = new Date(),
  ) {
    this.active = new Sheet(this, this.newId("sheet"), "Foglio1");
    this.sheets.push(this.active);
  }

  newId(kind: "sheet" | "name" | "format" | "break" | "table" | "shape" | "chart" | "reference"): string {
    this.lastId++;
    return kind === "sheet"
      ? `{${this.lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`
      : `{${kind}-${this.lastId}}`;
  }

  /** @throws HostError ItemNotFound */
  sheet(nameOrId: string): Sheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw itemNotFound(`Sheet ${nameOrId}`);
    return sheet;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    return this.active;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw invalidOperation(`${sheet.name} is hidden.`);
    if (sheet === this.active) return;
    this.record({ kind: "deactivated", sheet: this.active });
    this.active = sheet;
    this.record({ kind: "activated", sheet });
  }

  /** Puts these sheets in place of all there are; one of them comes to the front, the first visible one if not said. */
  replaceSheets(sheets: Sheet[], active = sheets.find(({ visibility }) => visibility === "Visible")): void {
    if (!active) throw invalidOperation("A workbook must keep a visible sheet.");
    this.sheets = sheets;
    this.active = active;
  }

  /** Notes a change for the event handlers. */
  record(change: Change): void {
    this.changes.push(change);
  }

  /** The changes since the last call. */
  takeChanges(): Change[] {
    return this.changes.splice(0);
  }
}
