// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { conditionsOf } from "../../src/rules/target-conditions";
import { indicatorReadings } from "../../src/rules/target-readings";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Starts of the labels of corrections that change in which direction a target goes. */
export const TURNS = "Girare il verso: ";

/** The directions that the targets of each indicator state, by its pointer: texts may move from year to year. */
export const directionsOf = (snapshot: WorkbookSnapshot): Map<string, ReadonlySet<string>> =>
  new Map(
    indicatorReadings(readPlan(snapshot)).map(({ at, targets }) => [
      at,
      new Set(
        targets.flatMap(({ read }) =>
          conditionsOf(read.target).flatMap((each) => {
            if (each.kind === "threshold" || each.kind === "date") return [each.operator];
            return each.kind === "change" ? [each.direction] : [];
          }),
        ),
      ),
    ]),
  );

/** Indicators whose targets state a direction that they did not state before, as `pointer: before → now`. */
export const turnedIn = (before: ReadonlyMap<string, ReadonlySet<string>>, now: WorkbookSnapshot): string[] =>
  [...directionsOf(now)].flatMap(([at, directions]) => {
    const stated = before.get(at) ?? new Set();
    return [...directions].some((direction) => !stated.has(direction))
      ? [`${at}: ${[...stated].join(" ")} → ${[...directions].join(" ")}`]
      : [];
  });
