// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { PNG } from "pngjs";
import { printedPdf } from "../print";
import { difference, differingPixels, OTHER_PROGRAMS, SAME_PROGRAMS } from "./compare-pictures";
import { keptPages, keptPicture, programsKept } from "./kept-pictures";
import { pagePicture, pngFile } from "./page-picture";
import type { PicturedPlan } from "./pictured-plans";
import { named, programsHere } from "./programs";

const ROOT = resolve(import.meta.dirname, "../../..");
const OUT = join(ROOT, "out", "print-pictures");
const RENEW = "npx tsx scripts/print-pictures.ts";

/**
 * Prints a plan and compares its pages with their pictures; what differs is written to a folder.
 * @returns what is wrong and what to do, a text a page; none when all pages look as they should
 */
export async function pagesThatDiffer({ name, sheets, pages }: PicturedPlan): Promise<string[]> {
  const plans = await sheets();
  const chosen = pages(plans);
  const missing = Object.keys(chosen).filter((page) => !keptPages(name).includes(page));
  const beyond = keptPages(name).filter((page) => chosen[page] === undefined);
  const pdf = await printedPdf(plans);
  const [kept, here] = [programsKept(), programsHere()];
  const isSame = isDeepStrictEqual(kept, here);
  const tolerance = isSame ? SAME_PROGRAMS : OTHER_PROGRAMS;
  const advice = isSame
    ? `If the page is right as it is now: ${RENEW}`
    : `The pictures were made with ${named(kept)}, this is ${named(here)}: compared coarsely, and yet different. If the page is right here, the programs differ and not the page; to renew the pictures on this machine: ${RENEW}`;
  return [
    ...missing.map((page) => `${name}/${page} has no picture. ${RENEW}`),
    ...beyond.map((page) => `${name}/${page} is a picture of no page. ${RENEW}`),
    ...Object.entries(chosen).flatMap(([page, number]) => {
      if (missing.includes(page)) return [];
      const [expected, actual] = [keptPicture(name, page), pagePicture(pdf, number)];
      const differing = differingPixels(expected, actual, tolerance);
      if (differing <= tolerance.most) return [];
      const folder = write(`${name}-${page}`, {
        expected,
        actual,
        difference: difference(expected, actual, tolerance),
      });
      return `${name}/${page} (page ${number}): ${differing} pixels differ, ${tolerance.most} at most. See ${folder}. ${advice}`;
    }),
  ];
}

function write(folder: string, pictures: Readonly<Record<string, PNG>>): string {
  const path = join(OUT, folder);
  mkdirSync(path, { recursive: true });
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(join(path, `${name}.png`), pngFile(picture));
  return relative(ROOT, path);
}
