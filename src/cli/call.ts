// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import { isoDay } from "../check-sheet/days";
import { placeInText } from "../check-sheet/link";
import type { Place } from "../rules/places";
import { cliTexts } from "../texts/cli";
import { CommandError } from "./io";

/** Options of the command line, by name; each command takes some of them. */
const OPTIONS = {
  anno: { type: "string" },
  out: { type: "string" },
  pdf: { type: "string" },
  in: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  scrivi: { type: "string" },
  regola: { type: "string" },
  cella: { type: "string" },
  motivo: { type: "string" },
  riapri: { type: "boolean" },
  chieste: { type: "boolean" },
  prova: { type: "boolean" },
  data: { type: "string" },
  ente: { type: "string" },
  programmi: { type: "string" },
  obiettivo: { type: "string" },
  programma: { type: "string" },
  da: { type: "string" },
  tutte: { type: "boolean" },
  togli: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** A call of a command, as typed. */
export interface Call {
  file: string;
  /** Exercise year given in place of the file's. */
  year: number | undefined;
  out: string | undefined;
  /** Where the allegato goes as a PDF. */
  pdf: string | undefined;
  /** Folder where files go whose names are ours. */
  folder: string | undefined;
  force: boolean;
  json: boolean;
  /** Where a copy with the sheet «Verifica» goes. */
  written: string | undefined;
  /** Those named, in their order; a command that takes one looks at the last. */
  rules: string[];
  cell: Place | undefined;
  reason: string | undefined;
  reopen: boolean;
  /** Corrections that are to be asked for are made too. */
  asked: boolean;
  /** Nothing is written. */
  dryRun: boolean;
  /** ISO day given in place of today. */
  date: string | undefined;
  /** Code or title of an objective, or of a programme, as typed. */
  part: { kind: "objective" | "programme"; name: string } | undefined;
  /** A file that came back. */
  returned: string | undefined;
  /** All differences are taken. */
  all: boolean;
  /** What the file that came back does not have any more is taken away too. */
  remove: boolean;
}

/** True when the user asks how to call. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes("--help") || args.includes("-h");

/**
 * Reads the arguments that follow a command's name.
 * @param allowed the options that the command takes
 * @throws CommandError for anything that is not as the help says
 */
export function parseCall(command: string, args: readonly string[], allowed: readonly OptionName[]): Call {
  const { files, rules, values } = argumentsOf(command, args, allowed);
  const [file, extra] = files;
  if (file === undefined || file === "") throw new CommandError(cliTexts.missingFile(command));
  if (extra !== undefined) throw new CommandError(cliTexts.tooManyFiles(extra));
  return {
    file,
    year: yearFrom(values.get("anno")),
    out: values.get("out"),
    pdf: values.get("pdf"),
    folder: values.get("in"),
    force: values.has("force"),
    json: values.has("json"),
    written: values.get("scrivi"),
    rules,
    cell: cellFrom(values.get("cella")),
    reason: values.get("motivo"),
    reopen: values.has("riapri"),
    asked: values.has("chieste"),
    dryRun: values.has("prova"),
    date: dayFrom(values.get("data")),
    part: partFrom(values),
    returned: values.get("da"),
    all: values.has("tutte"),
    remove: values.has("togli"),
  };
}

/** A call of the command that begins a plan. */
export interface NewPlanCall {
  chamber: string | undefined;
  year: number | undefined;
  /** As typed, e.g. `011-005`. */
  programmes: string[];
  out: string | undefined;
  force: boolean;
}

/**
 * Reads the arguments of a command that reads no file.
 * @throws CommandError for anything that is not as the help says
 */
export function parseNewPlanCall(command: string, args: readonly string[]): NewPlanCall {
  const taken = ["ente", "anno", "programmi", "out", "force"] as const;
  const { files, values } = argumentsOf(command, args, taken);
  const [extra] = files;
  if (extra !== undefined) throw new CommandError(cliTexts.noFileTaken(extra));
  return {
    chamber: values.get("ente"),
    year: yearFrom(values.get("anno")),
    programmes: (values.get("programmi") ?? "").split(/[,;\s]+/u).filter((code) => code !== ""),
    out: values.get("out"),
    force: values.has("force"),
  };
}

interface Arguments {
  files: string[];
  rules: string[];
  values: ReadonlyMap<string, string>;
}

function argumentsOf(command: string, args: readonly string[], allowed: readonly OptionName[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const rules: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = allowed.find((name) => name === token.name);
    if (option === undefined) throw new CommandError(cliTexts.unknownOption(token.rawName, command));
    const takesValue = OPTIONS[option].type === "string";
    const value = token.value ?? "";
    const isMissing = value === "" || (value.startsWith("-") && !token.inlineValue);
    if (takesValue && isMissing) throw new CommandError(cliTexts.missingValue(token.rawName));
    if (!takesValue && token.value !== undefined)
      throw new CommandError(cliTexts.unexpectedValue(token.rawName));
    values.set(option, value);
    if (option === "regola") rules.push(value);
  }
  return { files, rules, values };
}

/** A call of a command that reads a text and not a file. */
export interface TextCall {
  text: string;
  /** Text of the unit field. */
  unit: string | undefined;
  year: number | undefined;
}

/** `--unita`, `--unita=giorni`: what begins otherwise is text, `-10%` and `---` too. */
const TEXT_OPTION = /^--(?<name>\p{L}[\p{L}-]*)(?:=(?<value>.*))?$/su;

/**
 * Reads the arguments of a command whose argument is a text that may begin with any sign; after `--` all is text.
 * @throws CommandError for anything that is not as the help says
 */
export function parseTextCall(command: string, args: readonly string[]): TextCall {
  const texts: string[] = [];
  const values = new Map<string, string>();
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") {
      texts.push(...rest.splice(0));
      continue;
    }
    const { name, value = name && rest.shift() } = TEXT_OPTION.exec(argument)?.groups ?? {};
    if (name === undefined) {
      texts.push(argument);
      continue;
    }
    if (name !== "unita" && name !== "anno")
      throw new CommandError(cliTexts.unknownOption(`--${name}`, command));
    if (!value || TEXT_OPTION.test(value)) throw new CommandError(cliTexts.missingValue(`--${name}`));
    values.set(name, value);
  }
  const [text, extra] = texts;
  if (text === undefined) throw new CommandError(cliTexts.missingText(command));
  if (extra !== undefined) throw new CommandError(cliTexts.tooManyTexts(extra));
  return { text, unit: values.get("unita"), year: yearFrom(values.get("anno")) };
}

function yearFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[12]\d{3}$/.test(value)) throw new CommandError(cliTexts.badYear(value));
  return Number(value);
}

function cellFrom(value: string | undefined): Place | undefined {
  if (value === undefined) return undefined;
  const place = placeInText(value);
  if (place === null) throw new CommandError(cliTexts.badCell(value));
  return place;
}

function partFrom(values: ReadonlyMap<string, string>): Call["part"] {
  const [objective, programme] = [values.get("obiettivo"), values.get("programma")];
  if (objective !== undefined && programme !== undefined) throw new CommandError(cliTexts.twoParts);
  if (objective !== undefined) return { kind: "objective", name: objective };
  return programme === undefined ? undefined : { kind: "programme", name: programme };
}

function dayFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const day = isoDay(value);
  if (day === null) throw new CommandError(cliTexts.badDay(value));
  return day;
}
