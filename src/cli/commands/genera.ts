// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../allegato/build-allegato";
import { allegatoChanges } from "../../allegato/changes/allegato-changes";
import { outcomeOf } from "../../plan/steps";
import { publishedAllegato } from "../../publish/publication";
import { isKnownLabel } from "../../template/recognise-label";
import { cliTexts } from "../../texts/cli";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { parseCall } from "../call";
import { changesReport } from "../changes-report";
import { refuseCopy, refuseExisting, refusePdf } from "../copies";
import { writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { draftLine, openErrors } from "../open-errors";
import { pdfOf } from "../pdf";
import { explained, openPlan, type OpenedPlan } from "../read-document";

/** Something to write, and what to say once it is. */
interface Outcome {
  path: string;
  bytes: Uint8Array;
  message: string;
}

/**
 * `pira genera FILE [--out OUT.xlsx] [--pdf OUT.pdf] [--force]`: a copy of the file with the sheets of the allegato at
 * its end, the allegato alone as a PDF, or both.
 */
export async function genera(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, year, out, pdf, force } = parseCall("genera", args, ["anno", "out", "pdf", "force"]);
  if (out === undefined && pdf === undefined) throw new CommandError(cliTexts.missingOutOrPdf);
  if (out !== undefined) await refuseCopy(file, out);
  if (pdf !== undefined) await refusePdf(file, pdf);
  if (!force) await refuseExisting([out, pdf].filter((path) => path !== undefined));

  const opened = await openPlan(file, year);
  const errors = openErrors(opened);
  const isDraft = errors > 0;
  const created = new Date(`${io.today()}T00:00:00Z`);
  // All are made before any is written.
  const outcomes = [
    ...(out === undefined ? [] : [await copyWithAllegato(opened, { file, out, force, isDraft })]),
    ...(pdf === undefined ? [] : [await allegatoAsPdf(opened, { file, pdf, isDraft, created })]),
  ];
  for (const { path, bytes } of outcomes) await writeWhole(path, bytes, force);
  io.print([...outcomes.map(({ message }) => message), ...draftLine(opened.document, errors)].join("\n"));
  return EXIT.ok;
}

async function copyWithAllegato(
  { workbook, document, snapshot }: OpenedPlan,
  { file, out, force, isDraft }: { file: string; out: string; force: boolean; isDraft: boolean },
): Promise<Outcome> {
  const plans = buildAllegato(document, { isDraft });
  const changes = outcomeOf(allegatoChanges(snapshot.sheets, plans));
  const replaceEdited = force ? (changes?.editedSheets ?? []) : [];
  const names = await explained(file, () =>
    workbook.writeSheets(plans, { set: "allegato", replaceEdited }).catch((error: unknown) => {
      if (!(error instanceof WorkbookError && error.code === "edited-sheets")) throw error;
      const sheets = error.details.map((name) => `«${name}»`).join(", ");
      throw new CommandError(cliTexts.editedSheets(file, sheets), { cause: error });
    }),
  );
  const next = await sheetAfter(workbook, names);
  return {
    path: out,
    bytes: workbook.save(),
    message: [cliTexts.written(out, names, next), ...changesReport(changes)].join("\n"),
  };
}

/** The first sheet that users see after the last of these; null at the end. They stand where the user moved them. */
async function sheetAfter(workbook: FileWorkbook, names: readonly string[]): Promise<string | null> {
  const { sheets } = await workbook.read({ isKnownLabel });
  const last = sheets.findLastIndex(({ name }) => names.includes(name));
  return sheets.slice(last + 1).find(({ visibility }) => visibility === "visible")?.name ?? null;
}

async function allegatoAsPdf(
  { document }: OpenedPlan,
  { file, pdf, ...state }: { file: string; pdf: string; isDraft: boolean; created: Date },
): Promise<Outcome> {
  const xlsx = await explained(file, () => publishedAllegato(document, state));
  return { path: pdf, bytes: await pdfOf(xlsx), message: cliTexts.pdfWritten(pdf) };
}
