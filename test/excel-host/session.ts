// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./model/area";
import { HostError, notModelled } from "./model/host-error";
import type { EntryLocale } from "./model/locale";
import type { Workbook } from "./model/workbook";
import type { Json } from "./wire/messages";
import { type ApiVersion, type HostObject, type UndoClearing, isWithin } from "./wire/office-class";

/** What one add-in has going with Excel: its references, its event registrations, what it may call. */
export class Session {
  /** `runtime.enableEvents` */
  eventsEnabled = true;
  /** Calls that cleared the undo stack, in order: `Worksheet.delete`. */
  readonly undoCleared: string[] = [];
  /** Workbooks opened in windows of their own: the bytes of each, in order. */
  readonly openedFiles: Uint8Array[] = [];
  /** `<event type>:<target>`, where the target is a sheet's id or `Workbook`. */
  readonly registrations = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<Area, string>();

  constructor(
    readonly workbook: Workbook,
    readonly root: HostObject,
    private readonly settings: {
      readonly requirementSet: ApiVersion;
      readonly platform: "PC" | "Mac" | "OfficeOnline";
      readonly locale: EntryLocale;
      readonly readOnly: boolean;
    },
  ) {}

  get readOnly(): boolean {
    return this.settings.readOnly;
  }

  /** How texts given to `values` are understood. */
  get locale(): EntryLocale {
    return this.settings.locale;
  }

  supports(version: ApiVersion): boolean {
    return isWithin(version, this.settings.requirementSet);
  }

  /** @throws HostError ApiNotFound for a member newer than this Excel. */
  require(member: string, version: ApiVersion): void {
    if (this.supports(version)) return;
    throw new HostError(
      "ApiNotFound",
      `${member} needs ExcelApi ${version}; this Excel has ${this.settings.requirementSet}.`,
    );
  }

  clearUndo(member: string, where: UndoClearing): void {
    const isWeb = this.settings.platform === "OfficeOnline";
    if (where === "everywhere" || (where === "web") === isWeb) this.undoCleared.push(member);
  }

  /** The add-in's page was loaded anew: its handlers and ranges are gone. */
  restart(): void {
    this.eventsEnabled = true;
    this.registrations.clear();
    this.references.clear();
    this.referenceIds.clear();
    this.endBatch();
  }

  create(typeName: string): HostObject {
    throw notModelled(`new ${typeName}`);
  }

  /** Keeps a range for later batches; it follows its cells until it is let go. */
  keep(area: Area, object: HostObject): void {
    if (this.referenceIds.has(area)) return;
    const id = this.workbook.newId("reference");
    this.referenceIds.set(area, id);
    this.references.set(id, object);
  }

  release(reference: string): void {
    const object = this.references.get(reference);
    if (object) this.referenceIds.delete(object.target as Area);
    this.references.delete(reference);
  }

  referenced(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object) throw new HostError("InvalidReference", `The reference ${reference} was let go.`);
    return object;
  }

  referenceOf(area: Area): string | undefined {
    return this.referenceIds.get(area);
  }

  /** Number of ranges the add-in has not let go. */
  get referenceCount(): number {
    return this.references.size;
  }

  identity(object: HostObject): Readonly<Record<string, Json>> {
    return object.type.identity?.(object.target, this) ?? {};
  }

  /** Ranges that were not kept end with their batch. */
  endBatch(): void {
    this.workbook.areas.clear();
    for (const area of this.referenceIds.keys()) this.workbook.areas.add(area);
  }
}
