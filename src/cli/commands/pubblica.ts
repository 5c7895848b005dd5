// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { publication, publishedFiles } from "../../publish/publication";
import { cliTexts } from "../../texts/cli";
import { parseCall } from "../call";
import { refuseExisting } from "../copies";
import { isSameFile, writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { draftLine, openErrors } from "../open-errors";
import { explained, openPlan } from "../read-document";

/**
 * `pira pubblica FILE --in FOLDER [--force]`: what a chamber publishes of its plan, the allegato in a workbook of its own
 * and the data as JSON and CSV.
 */
export async function pubblica(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, year, folder, force } = parseCall("pubblica", args, ["anno", "in", "force"]);
  if (folder === undefined) throw new CommandError(cliTexts.missingFolder);

  const opened = await openPlan(file, year);
  const errors = openErrors(opened);
  const state = { isDraft: errors > 0, created: new Date(`${io.today()}T00:00:00Z`) };
  const published = await explained(file, () => publication(opened.document, state));
  const files = publishedFiles(published).map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  const paths = files.map(({ path }) => path);
  for (const path of paths) {
    if (await isSameFile(file, path)) throw new CommandError(cliTexts.sameFileInFolder(path));
  }
  if (!force) await refuseExisting(paths);
  for (const { path, bytes } of files) await writeWhole(path, bytes, force);
  io.print([cliTexts.published(paths), ...draftLine(opened.document, errors)].join("\n"));
  return EXIT.ok;
}
