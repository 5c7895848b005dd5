// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../allegato/build-allegato";
import { documentTitle } from "../allegato/sections/sections";
import type { PlanDocument } from "../plan/plan-document";
import { publishedWorkbook } from "../workbook/file/published-workbook";
import { planCsv } from "./plan-csv";
import { planJson } from "./plan-json";
import { publishedName } from "./published-name";

/** What a chamber publishes of its plan. */
export interface Publication {
  /** Name of the files, without extension. */
  name: string;
  /** The allegato only. */
  xlsx: Uint8Array;
  json: string;
  csv: string;
}

interface PublicationState {
  /** Errors are open: the allegato says so. */
  isDraft: boolean;
  /** Day that the files bear. */
  created: Date;
}

/**
 * A plan as it is published (D.Lgs. 33/2013 art. 29): the allegato as a workbook of its own, and its data in open
 * formats. The same plan, settings and state give the same bytes.
 */
export const publication = (document: PlanDocument, state: PublicationState): Publication => ({
  name: publishedName(document.plan),
  xlsx: publishedAllegato(document, state),
  json: planJson(document.plan),
  csv: planCsv(document.plan),
});

/** The allegato as an .xlsx that holds nothing else. */
export function publishedAllegato(
  document: PlanDocument,
  { isDraft, created }: PublicationState,
): Uint8Array {
  const { plan } = document;
  const creator = plan.chamber ?? "";
  return publishedWorkbook(buildAllegato(document, { isDraft }), {
    title: [documentTitle(plan), creator].filter(Boolean).join(" – "),
    ...{ creator, created, language: "it-IT" },
  });
}

export interface PublishedFile {
  kind: "xlsx" | "json" | "csv";
  name: string;
  bytes: Uint8Array;
}

/** Tells spreadsheets that a CSV is UTF-8; in a clipboard it would be a stray sign. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A publication as files. */
export function publishedFiles({ name, xlsx, json, csv }: Publication): PublishedFile[] {
  const encoder = new TextEncoder();
  return [
    { kind: "xlsx", name: `${name}.xlsx`, bytes: xlsx },
    { kind: "json", name: `${name}.json`, bytes: encoder.encode(json) },
    { kind: "csv", name: `${name}.csv`, bytes: encoder.encode(BYTE_ORDER_MARK + csv) },
  ];
}
