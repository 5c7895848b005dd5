// SPDX-License-Identifier: EUPL-1.2
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { cliTexts } from "../texts/cli";
import { CommandError } from "./io";

/** Bytes of a file. @throws CommandError */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problemWith(path, error);
  }
}

/** True when two paths lead to one file, by whatever way: another spelling, a link, a relative path. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identity(path), identity(other)]);
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

/** True when something stands at a path. */
export const isThere = async (path: string): Promise<boolean> => (await identity(path)) !== null;

const identity = (path: string) => stat(path, { bigint: true }).catch(() => null);

/**
 * Writes a whole file or none: what stood there before stays until the new content is complete.
 * @param overwrite false: refuses when the file exists
 * @throws CommandError
 */
export async function writeWhole(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const target = overwrite ? await realpath(path).catch(() => path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let isReserved = false;
  try {
    if ((await stat(target).catch(() => null))?.isDirectory())
      throw new CommandError(cliTexts.isFolder(path));
    if (!overwrite) {
      // An empty file takes the name at once, so that nobody else's can come in between.
      await (await open(target, "wx")).close();
      isReserved = true;
    }
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (isReserved) await rm(target, { force: true });
    throw problemWith(path, error, true);
  }
}

function problemWith(path: string, error: unknown, isWriting = false): CommandError {
  if (error instanceof CommandError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const texts: Record<string, (path: string) => string> = {
    ENOENT: isWriting ? cliTexts.noFolder : cliTexts.fileNotFound,
    ENOTDIR: isWriting ? cliTexts.noFolder : cliTexts.fileNotFound,
    EISDIR: cliTexts.isFolder,
    EEXIST: cliTexts.alreadyThere,
    EACCES: cliTexts.noPermission,
    EPERM: cliTexts.noPermission,
    EROFS: cliTexts.noPermission,
    ENOSPC: cliTexts.diskFull,
  };
  return new CommandError(texts[code]?.(path) ?? cliTexts.fileProblem(path, code || String(error)), {
    cause: error,
  });
}
