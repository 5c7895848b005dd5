// SPDX-License-Identifier: EUPL-1.2
import { notModelled } from "../model/host-error";
import type { Session } from "../session";
import { callMethod, missingPath } from "./batch";
import {
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  PathType,
  type Request,
  memberName,
} from "./messages";
import { type Argument, HostObject } from "./office-class";

/** Resolves the object paths of one message, each once: a path that adds a sheet adds one sheet. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly request: Request,
  ) {}

  /** The object at a path; null for a null object and everything reached through one. */
  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  /** True when resolving this path for the first time changes the workbook (`worksheets.add()`). */
  willWrite(id: number): boolean {
    const path = this.path(id);
    if (this.resolved.has(id) || path.ObjectPathType !== PathType.method || !path.ParentObjectPathId)
      return false;
    return this.object(path.ParentObjectPathId)?.type.methods?.[memberName(path.Name)]?.writes === true;
  }

  given(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const referenced = info?.ReferencedObjectPathIds?.[index];
      return typeof referenced === "number" && referenced > 0
        ? this.object(referenced)
        : this.embedded(value);
    });
  }

  call(object: HostObject, wire: string, given: readonly Argument[]): HostObject | Json {
    const name = memberName(wire);
    const method = object.type.methods?.[name];
    if (!method) throw notModelled(`${object.type.name}.${name}()`);
    return callMethod(this.session, object, name, method, given);
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (!path) throw missingPath(id);
    return path;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.session.root;
      case PathType.newObject:
        return this.session.create(path.Name);
      case PathType.referenceId:
        return this.session.referenced(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.child(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private child(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (!parent) return null;
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.item(parent, given[0]);
    if (path.ObjectPathType === PathType.property) return this.navigate(parent, path.Name);
    const answer = this.call(parent, path.Name, given);
    if (answer !== null && !(answer instanceof HostObject)) throw notModelled(`${path.Name} as an object`);
    return answer;
  }

  private item(parent: HostObject, key: Argument): HostObject {
    if (!parent.type.item) throw notModelled(`${parent.type.name}.getItem()`);
    return parent.type.item(parent.target, key, this.session);
  }

  private navigate(parent: HostObject, wire: string): HostObject | null {
    const name = memberName(wire);
    const navigation = parent.type.navigation?.[name];
    if (!navigation) throw notModelled(`${parent.type.name}.${name}`);
    this.session.require(`${parent.type.name}.${name}`, navigation.since ?? parent.type.since);
    return navigation.open(parent.target, this.session);
  }

  /** Objects inside plain data travel as `{_ObjectPathId}`. */
  private embedded(value: Json): Argument {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.embedded(item)) as Json;
    const id = (value as Readonly<Record<string, Json>>)._ObjectPathId;
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.embedded(item)])) as Json;
  }
}
