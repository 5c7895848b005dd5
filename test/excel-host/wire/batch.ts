// SPDX-License-Identifier: EUPL-1.2
import { HostError, accessDenied, invalidArgument, notModelled } from "../model/host-error";
import type { Session } from "../session";
import {
  type Action,
  ActionType,
  type Json,
  PathType,
  type Request,
  type Response,
  memberName,
} from "./messages";
import { type Argument, HostObject, type Method, type Property } from "./office-class";
import { Paths } from "./object-paths";
import { loadProperties } from "./query";

/** Told of every action as it is about to run; may throw to make it fail. */
type ActionObserver = (index: number, info: { writes: boolean }) => void;

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 401,
  ItemAlreadyExists: 409,
};

/** Runs the actions of one message in order; the first that fails ends it, and those before it stay done. */
export function runBatch(session: Session, request: Request, observe: ActionObserver): Response {
  const response: Response = { Results: [], TraceIds: [] };
  const batch = new Batch(session, request);
  for (const [index, action] of request.Actions.entries()) {
    try {
      observe(index, { writes: batch.writes(action) });
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      const value = batch.run(action);
      if (action.ActionType !== ActionType.setProperty)
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      const { code: Code, message: Message } = asHostError(error);
      const Location = locationOf(request, action);
      response.Error = {
        Code,
        Message,
        Location,
        ActionIndex: index,
        HttpStatusCode: HTTP_STATUS[Code] ?? 400,
      };
      break;
    }
  }
  session.endBatch();
  return response;
}

/** Member that an error belongs to, as `debugInfo.errorLocation` shows it. */
function locationOf(request: Request, action: Action): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  const indexer = path?.ObjectPathType === PathType.indexer ? "getItem" : "";
  return memberName(action.Name || path?.Name || indexer);
}

/** A mistake of this host's own must not leave the client waiting: it comes out as an error that shows where. */
const asHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(
        "GeneralException",
        `The embedded Excel failed. ${error instanceof Error ? error.stack : String(error)}`,
      );

class Batch {
  private readonly paths: Paths;

  constructor(
    private readonly session: Session,
    request: Request,
  ) {
    this.paths = new Paths(session, request);
  }

  run(action: Action): Json {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const object = this.paths.object(action.ObjectPathId);
        return object && { ...this.session.identity(object) };
      }
      case ActionType.query: {
        const object = this.paths.object(action.ObjectPathId);
        return object && loadProperties(this.session, object, action.QueryInfo ?? {});
      }
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.set(action);
      case ActionType.trace:
        return null;
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  /** True for an action that would change the workbook. */
  writes(action: Action): boolean {
    if (action.ActionType === ActionType.instantiate) return this.paths.willWrite(action.ObjectPathId);
    if (action.ActionType !== ActionType.method && action.ActionType !== ActionType.setProperty) return false;
    const object = this.paths.object(action.ObjectPathId);
    if (!object) return false;
    return action.ActionType === ActionType.method
      ? object.type.methods?.[memberName(action.Name)]?.writes === true
      : findSetter(object, action.Name)?.property.harmless !== true;
  }

  private call(action: Action): Json {
    const object = this.paths.object(action.ObjectPathId);
    if (!object) return null;
    const answer = this.paths.call(object, action.Name, this.paths.given(action.ArgumentInfo));
    if (answer instanceof HostObject) throw notModelled(`${action.Name} as a value`);
    return answer ?? null;
  }

  private set(action: Action): null {
    const object = this.paths.object(action.ObjectPathId);
    if (!object) return null;
    const [value] = this.paths.given(action.ArgumentInfo);
    setProperty(this.session, object, action.Name, value);
    return null;
  }
}

function findSetter(
  object: HostObject,
  wire: string,
): { name: string; property: Property<unknown> } | undefined {
  const name = memberName(wire);
  const property = object.type.properties[name];
  if (property) return { name, property };
  const renamed = Object.entries(object.type.properties).find(([, { setterName }]) => setterName === wire);
  return renamed && { name: renamed[0], property: renamed[1] };
}

/** Sets a property by its name on the wire, as the client or `set...Properties` does. */
export function setProperty(session: Session, object: HostObject, wire: string, value: Argument): void {
  const found = findSetter(object, wire);
  const fullName = `${object.type.name}.${found?.name ?? memberName(wire)}`;
  if (!found?.property.set) throw notModelled(`writing ${fullName}`);
  session.require(fullName, found.property.since ?? object.type.since);
  if (!found.property.harmless) requireWritable(session);
  found.property.set(object.target, value, session);
  if (found.property.clearsUndo) session.clearUndo(fullName, found.property.clearsUndo);
}

/** Calls a method of the host's table. */
export function callMethod(
  session: Session,
  object: HostObject,
  name: string,
  method: Method<unknown>,
  given: readonly Argument[],
): HostObject | Json {
  const fullName = `${object.type.name}.${name}`;
  session.require(fullName, method.since ?? object.type.since);
  if (method.writes) requireWritable(session);
  const answer = method.run?.(object.target, given, session);
  method.act?.(object.target, given, session);
  if (method.clearsUndo) session.clearUndo(fullName, method.clearsUndo);
  return answer ?? null;
}

function requireWritable(session: Session): void {
  if (session.readOnly) throw accessDenied("The workbook is read-only.");
}

export const missingPath = (id: number): HostError =>
  invalidArgument(`The message names the object path ${id} and does not hold it.`);
