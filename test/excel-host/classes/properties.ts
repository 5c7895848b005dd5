// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument, itemNotFound } from "../model/host-error";
import type { Workbook } from "../model/workbook";
import { text, whole } from "../wire/arguments";
import { type Argument, HostObject, type OfficeClass, type Property } from "../wire/office-class";

const kept = (name: string): Property<Workbook> => ({
  get: (workbook) => workbook.properties[name] ?? "",
  set: (workbook, given) => void (workbook.properties[name] = text(given)),
});

export const DOCUMENT_PROPERTIES: OfficeClass<Workbook> = {
  name: "DocumentProperties",
  since: "1.7",
  properties: {
    author: kept("author"),
    category: kept("category"),
    comments: kept("comments"),
    company: kept("company"),
    keywords: kept("keywords"),
    manager: kept("manager"),
    revisionNumber: {
      get: (workbook) => Number(workbook.properties.revisionNumber ?? 0),
      set: (workbook, given) => void (workbook.properties.revisionNumber = String(whole(given))),
    },
    subject: kept("subject"),
    title: kept("title"),
  },
  navigation: { custom: { open: (workbook) => new HostObject(CUSTOM_PROPERTIES, workbook) } },
};

interface PropertyKey {
  readonly workbook: Workbook;
  readonly key: string;
}

const propertyObject = (workbook: Workbook, key: string): HostObject =>
  new HostObject(CUSTOM_PROPERTY, { workbook, key });

function plain(given: Argument): string | number | boolean {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  throw invalidArgument("A property holds a text, a number or a truth value.");
}

export const CUSTOM_PROPERTIES: OfficeClass<Workbook> = {
  name: "CustomPropertyCollection",
  since: "1.7",
  properties: {},
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => propertyObject(workbook, key)),
  item: (workbook, key) => {
    if (!workbook.customProperties.has(text(key))) throw itemNotFound(`Property ${text(key)}`);
    return propertyObject(workbook, text(key));
  },
  methods: {
    add: {
      writes: true,
      run: (workbook, [key, value]) => {
        workbook.customProperties.set(text(key), plain(value));
        return propertyObject(workbook, text(key));
      },
    },
    deleteAll: { writes: true, act: (workbook) => workbook.customProperties.clear() },
    getCount: { run: (workbook) => workbook.customProperties.size },
    getItemOrNullObject: {
      run: (workbook, [key]) =>
        workbook.customProperties.has(text(key)) ? propertyObject(workbook, text(key)) : null,
    },
  },
};

export const CUSTOM_PROPERTY: OfficeClass<PropertyKey> = {
  name: "CustomProperty",
  since: "1.7",
  properties: {
    key: { get: ({ key }) => key },
    type: {
      get: ({ workbook, key }) => {
        const value = workbook.customProperties.get(key);
        return typeof value === "string" ? "String" : typeof value === "number" ? "Number" : "Boolean";
      },
    },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, given) => void workbook.customProperties.set(key, plain(given)),
    },
  },
  methods: {
    delete: { writes: true, act: ({ workbook, key }) => void workbook.customProperties.delete(key) },
  },
};
