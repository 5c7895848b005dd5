// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { OFFICE_CLASSES } from "../classes/office-classes";
import { createExcelHost } from "../excel-host";
import { wireName } from "../wire/messages";
import type { HostObject, OfficeClass } from "../wire/office-class";
import { publishedVersions } from "./published-versions";

/** What office.js's own proxies say of their class. */
interface ClientClass {
  readonly prototype: {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
    readonly _isCollection?: boolean;
  } & Readonly<Record<string, unknown>>;
}

function prototypeOf(type: OfficeClass<never>): ClientClass["prototype"] {
  const found = (Excel as unknown as Readonly<Record<string, ClientClass | undefined>>)[type.name];
  if (!found) throw new Error(`office.js has no class ${type.name}`);
  return found.prototype;
}

const cases = OFFICE_CLASSES.map((type) => [type.name, type] as const);

test("there are many classes to compare", () => expect(cases.length).toBeGreaterThan(35));

describe.each(cases)("%s is as in office.js", (_name, type) => {
  test("properties: names, names on the wire, which can be written", () => {
    const prototype = prototypeOf(type);
    const names = prototype._scalarPropertyNames ?? [];
    for (const [name, property] of Object.entries(type.properties)) {
      const index = names.indexOf(name);
      expect({ name, known: index >= 0 }).toEqual({ name, known: true });
      expect(prototype._scalarPropertyOriginalNames?.[index]).toBe(wireName(name));
      if (property.set)
        expect({ name, writable: prototype._scalarPropertyUpdateable?.[index] }).toEqual({
          name,
          writable: true,
        });
    }
  });

  test("objects it leads to", () => {
    expect(prototypeOf(type)._navigationPropertyNames ?? []).toEqual(
      expect.arrayContaining(Object.keys(type.navigation ?? {})),
    );
  });

  test("methods, indexer, collection", () => {
    const prototype = prototypeOf(type);
    const names = [...Object.keys(type.methods ?? {}), ...(type.item ? ["getItem"] : [])];
    const missing = names.filter((name) => typeof prototype[name] !== "function");
    expect(missing).toEqual([]);
    expect(prototype._isCollection ?? false).toBe(type.items !== undefined);
  });
});

test("every member is refused before the requirement set that brought it", () => {
  const published = publishedVersions(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  const differences = OFFICE_CLASSES.flatMap((type) => {
    const members = [type.properties, type.navigation ?? {}, type.methods ?? {}].flatMap((table) =>
      Object.entries(table),
    );
    return members
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, { since }]) => ({
        member: `${type.name}.${name}`,
        host: since ?? type.since,
        published: published.get(`${type.name}.${name}`) ?? published.get(type.name),
      }))
      .filter(({ host, published: version }) => version !== host);
  });
  expect(differences).toEqual([]);
});

test("objects lead to objects of the classes that office.js expects", async () => {
  const host = createExcelHost();
  installHost(host);
  const sheet = host.workbook.sheet("Foglio1");
  const compared = new Set<string>();
  const compare = (object: HostObject, proxy: Readonly<Record<string, unknown>>, path: string): void => {
    expect({ path, name: object.type.name }).toEqual({ path, name: proxy._className });
    compared.add(object.type.name);
    for (const [name, navigation] of Object.entries(object.type.navigation ?? {})) {
      const mayThrow = `${name}OrNullObject` in (object.type.navigation ?? {});
      if (name === "worksheet" || name.startsWith("_") || mayThrow) continue;
      const child = navigation.open(object.target, host.session);
      if (child) compare(child, proxy[name] as Readonly<Record<string, unknown>>, `${path}.${name}`);
    }
  };
  await Excel.run(async ({ workbook }) => {
    compare(host.session.root, workbook as never, "workbook");
    const worksheet = workbook.worksheets.getItem("Foglio1");
    const found = host.session.root.type.navigation?.worksheets?.open(host.workbook, host.session);
    const item = found?.type.item?.(found.target, "Foglio1", host.session);
    if (!item) throw new Error("no sheet");
    compare(item, worksheet as never, "worksheet");
    const range = item.type.methods?.getRange?.run?.(sheet, ["A1"], host.session) as HostObject;
    compare(range, worksheet.getRange("A1") as never, "range");
    const areas = item.type.methods?.getRanges?.run?.(sheet, ["A1,B2"], host.session) as HostObject;
    compare(areas, worksheet.getRanges("A1,B2") as never, "areas");
    const added = range.type.navigation?.conditionalFormats?.open(range.target, host.session);
    const format = added?.type.methods?.add?.run?.(added.target, ["Custom"], host.session) as HostObject;
    compare(format, worksheet.getRange("A1").conditionalFormats.add("Custom") as never, "conditionalFormat");
  });
  expect(compared.size).toBeGreaterThan(25);
});
