// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PNG } from "pngjs";
import { pngFile } from "./page-picture";
import type { Programs } from "./programs";

const PROGRAMS = resolve(import.meta.dirname, "programs.json");

const folderOf = (plan: string): string => resolve(import.meta.dirname, plan);
const fileOf = (plan: string, page: string): string => join(folderOf(plan), `${page}.png`);

/** The picture of a page as it should be. */
export const keptPicture = (plan: string, page: string): PNG =>
  PNG.sync.read(readFileSync(fileOf(plan, page)));

/** Names of the pages of a plan that have a picture. */
export const keptPages = (plan: string): string[] =>
  readdirSync(folderOf(plan)).map((file) => file.replace(".png", ""));

/** Bytes of the pictures of a plan. */
export const keptBytes = (plan: string): number =>
  keptPages(plan).reduce((sum, page) => sum + statSync(fileOf(plan, page)).size, 0);

/** Puts these pictures in the place of those that the plan had. */
export function keepPictures(plan: string, pictures: readonly { page: string; picture: PNG }[]): void {
  rmSync(folderOf(plan), { recursive: true, force: true });
  mkdirSync(folderOf(plan));
  for (const { page, picture } of pictures) writeFileSync(fileOf(plan, page), pngFile(picture, "grey"));
}

/** The programs that the pictures were made with. */
export const programsKept = (): Programs => JSON.parse(readFileSync(PROGRAMS, "utf8")) as Programs;

export const keepPrograms = (programs: Programs): void => {
  writeFileSync(PROGRAMS, `${JSON.stringify(programs, null, 2)}\n`);
};
