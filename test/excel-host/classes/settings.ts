// SPDX-License-Identifier: EUPL-1.2
import { itemNotFound } from "../model/host-error";
import type { Workbook } from "../model/workbook";
import { text } from "../wire/arguments";
import type { Json } from "../wire/messages";
import { HostObject, type OfficeClass } from "../wire/office-class";

interface SettingKey {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingObject = (workbook: Workbook, key: string): HostObject =>
  new HostObject(SETTING, { workbook, key });

/** The add-in's own settings, kept in the workbook. */
export const SETTINGS: OfficeClass<Workbook> = {
  name: "SettingCollection",
  since: "1.4",
  properties: {},
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject(workbook, key)),
  item: (workbook, key) => {
    if (!workbook.settings.has(text(key))) throw itemNotFound(`Setting ${text(key)}`);
    return settingObject(workbook, text(key));
  },
  methods: {
    add: {
      writes: true,
      run: (workbook, [key, value]) => {
        workbook.settings.set(text(key), value);
        return settingObject(workbook, text(key));
      },
    },
    getCount: { run: (workbook) => workbook.settings.size },
    getItemOrNullObject: {
      run: (workbook, [key]) =>
        workbook.settings.has(text(key)) ? settingObject(workbook, text(key)) : null,
    },
  },
};

export const SETTING: OfficeClass<SettingKey> = {
  name: "Setting",
  since: "1.4",
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key) as Json,
      set: ({ workbook, key }, given) => void workbook.settings.set(key, given),
    },
  },
  methods: { delete: { writes: true, act: ({ workbook, key }) => void workbook.settings.delete(key) } },
  identity: ({ key }) => ({ _Id: key }),
};
