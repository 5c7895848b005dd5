// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../plan/plan";

/** Characters of a name, so that a path on any disk and site has room for it. */
const LONGEST = 100;

/** Name of the published files without extension, fit for an address: `pira-2027-camera-di-commercio-di-forli`. */
export const publishedName = ({ chamber, year }: Plan): string =>
  ["pira", year, chamber ?? ""]
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .join("-")
    .slice(0, LONGEST)
    .replace(/-$/u, "");
