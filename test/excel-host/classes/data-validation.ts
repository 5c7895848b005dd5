// SPDX-License-Identifier: EUPL-1.2
import { type Area } from "../model/area";
import {
  type ValidationSettings,
  changeValidation,
  clearValidation,
  isPartlyValidated,
  validationOn,
} from "../model/data-validation";
import { invalidArgument } from "../model/host-error";
import { requireAllowed } from "../model/protection";
import { formatRect, sheetPrefix } from "../model/rect";
import { flag, record } from "../wire/arguments";
import type { Json } from "../wire/messages";
import { type Argument, type OfficeClass, type Property, targetOf } from "../wire/office-class";
import { RANGE } from "./range";

const RULE_TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};
const LONGEST_LIST = 255;

function setting<K extends keyof ValidationSettings>(
  name: K,
  read: (given: Argument) => ValidationSettings[K],
): Property<Area> {
  return {
    get: (area) => (validationOn(area.sheet, area.rects)?.[name] ?? null) as Json,
    set: (area, given) => {
      requireAllowed(area.sheet);
      const value = read(given);
      changeValidation(area.sheet, area.rects, (settings) => ({ ...settings, [name]: value }));
    },
  };
}

/** One kind of rule; a range given as the source of a list becomes its address. */
function readRule(given: Argument): ValidationSettings["rule"] {
  const rule = record(given);
  const [kind = "", ...others] = Object.keys(rule);
  if (!(kind in RULE_TYPES) || others.length > 0)
    throw invalidArgument(`Not a validation rule: ${Object.keys(rule).join(", ")}`);
  if (kind !== "list") return rule;
  const list = record(rule.list);
  const source = list.source as Argument;
  const area = targetOf(RANGE, source);
  const written = area
    ? `=${sheetPrefix(area.sheet.name)}${area.rects.map((rect) => formatRect(rect, "$")).join(",")}`
    : source;
  if (typeof written !== "string") throw invalidArgument("The source of a list is a text or a range.");
  if (!written.startsWith("=") && written.length > LONGEST_LIST) {
    throw invalidArgument(`The source of a list has at most ${LONGEST_LIST} characters.`);
  }
  return { list: { ...list, source: written } };
}

export const DATA_VALIDATION: OfficeClass<Area> = {
  name: "DataValidation",
  since: "1.8",
  properties: {
    errorAlert: setting(
      "errorAlert",
      (given) => record(given) as unknown as ValidationSettings["errorAlert"],
    ),
    ignoreBlanks: setting("ignoreBlanks", flag),
    prompt: setting("prompt", (given) => record(given) as unknown as ValidationSettings["prompt"]),
    rule: setting("rule", readRule),
    type: {
      get: (area) => {
        const settings = validationOn(area.sheet, area.rects);
        if (!settings) return isPartlyValidated(area.sheet, area.rects) ? "MixedCriteria" : "Inconsistent";
        return settings.rule ? (RULE_TYPES[Object.keys(settings.rule)[0] ?? ""] ?? null) : "None";
      },
    },
  },
  methods: {
    clear: {
      writes: true,
      act: (area) => {
        requireAllowed(area.sheet);
        clearValidation(area.sheet, area.rects);
      },
    },
  },
};
