// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument, notModelled } from "../model/host-error";
import type { Session } from "../session";
import { type Action, type Json, wireName } from "./messages";
import type { HostObject } from "./office-class";

type QueryInfo = NonNullable<Action["QueryInfo"]>;

/** What to load of an object: its own properties, and trees for those it leads to. */
interface Selection {
  readonly all: boolean;
  readonly paths: readonly (readonly string[])[];
}

/** Answer to `load()`: of a collection, the same of each item. */
export function loadProperties(session: Session, object: HostObject, query: QueryInfo): Json {
  const paths = (query.Select ?? []).map((path) => path.split("/").filter((part) => part !== ""));
  const expanded = (query.Expand ?? []).map((path) => [...path.split("/"), "*"]);
  return load(session, object, selectionOf([...paths, ...expanded]), query);
}

function selectionOf(paths: readonly (readonly string[])[]): Selection {
  const plain = paths.filter(([head]) => head !== undefined && head !== "*" && head !== "$all");
  return { all: plain.length < paths.length || paths.length === 0, paths: plain };
}

function load(session: Session, object: HostObject, selection: Selection, query: QueryInfo = {}): Json {
  if (!object.type.items) return loadObject(session, object, selection);
  const { properties, navigation } = object.type;
  const own = selection.paths.filter(([head = ""]) => head in properties || head in (navigation ?? {}));
  const ofItems = selection.paths.filter((path) => !own.includes(path));
  const collection = own.length > 0 ? loadObject(session, object, { all: false, paths: own }) : {};
  const itemSelection = { all: selection.all, paths: ofItems };
  if (own.length > 0 && ofItems.length === 0 && !selection.all) return collection;
  const skip = query.Skip ?? 0;
  const items = object.type
    .items(object.target, session)
    .slice(skip, query.Top ? skip + query.Top : undefined);
  return { ...collection, _Items: items.map((item) => load(session, item, itemSelection)) };
}

function loadObject(
  session: Session,
  object: HostObject,
  { all, paths }: Selection,
): Readonly<Record<string, Json>> {
  const answer: Record<string, Json> = { ...session.identity(object) };
  const names = all
    ? Object.keys(object.type.properties).filter((name) => isReadable(session, object, name))
    : [];
  const heads = new Set([...names, ...paths.map(([head = ""]) => head)]);
  for (const name of heads) {
    if (name in object.type.properties) {
      answer[wireName(name)] = readProperty(session, object, name);
      continue;
    }
    // `format` alone means all of it, as `format/*` does.
    const rests = paths.filter(([head]) => head === name).map((path) => path.slice(1));
    answer[wireName(name)] = loadChild(session, object, name, selectionOf(rests));
  }
  return answer;
}

/** Newer properties are left out when everything is loaded. */
const isReadable = (session: Session, object: HostObject, name: string): boolean =>
  session.supports(object.type.properties[name]?.since ?? object.type.since);

function readProperty(session: Session, object: HostObject, name: string): Json {
  const property = object.type.properties[name];
  if (!property) throw invalidArgument(`${object.type.name} has no ${name}.`);
  session.require(`${object.type.name}.${name}`, property.since ?? object.type.since);
  return property.get(object.target, session) ?? null;
}

function loadChild(session: Session, object: HostObject, name: string, selection: Selection): Json {
  const navigation = object.type.navigation?.[name];
  if (!navigation) throw notModelled(`loading ${object.type.name}.${name} (is it spelt right?)`);
  session.require(`${object.type.name}.${name}`, navigation.since ?? object.type.since);
  const child = navigation.open(object.target, session);
  return child && load(session, child, selection);
}
