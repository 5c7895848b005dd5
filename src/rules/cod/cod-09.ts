// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Correction } from "../correction";
import { groupsOf } from "../groups";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { editsOf } from "./cell-rewrites";
import { recodedObjective } from "./code-changes";
import { codeOf, freeCodes, holesIn, numberOf } from "./numbering";
import type { CodedObjective } from "./objective-codes";
import { codePlace, codedObjectives, codePrefix, OBJECTIVE_CODE, twinPlace } from "./objective-codes";
import { programmeRenaming } from "./programme-renaming";
import { prefixOf } from "./stated-programmes";

/** An objective whose code says another programme than the one it stands under. */
interface Misplaced {
  objective: CodedObjective;
  prefix: string;
  code: string;
}

export const cod09: Rule = {
  id: "COD-09",
  severity: "error",
  title: "Codice dell’obiettivo sotto la sua missione e il suo programma",
  why:
    "Le prime sei cifre del codice dicono missione e programma: se non sono quelle della scheda, " +
    "l’obiettivo risulta sotto due programmi.",
  source: "formato comune Unioncamere",
  examples: {
    good: "032-003-001 nella scheda del programma 032-003",
    bad: "032-003-001 nella scheda del programma 032-004",
  },
  correction:
    "Porta i codici sotto il programma della scheda, oppure la scheda sotto il programma dei codici, tutti insieme. " +
    "Si propone per prima la scheda quando il quadro dà ragione ai codici.",
  check: (document) => {
    const coded = codedObjectives(document).flatMap((objective): Misplaced[] => {
      const prefix = prefixOf(objective.programme);
      const { code } = objective;
      return prefix !== null && code !== null && OBJECTIVE_CODE.test(code)
        ? [{ objective, prefix, code }]
        : [];
    });
    if (coded.length === 0) return "not-applicable";
    const misplaced = coded.filter(({ code, prefix }) => !code.startsWith(`${prefix}-`));
    return mistakesIn(misplaced).flatMap((together) => {
      const offer = waysOut(document, together);
      return together.map(({ objective, code, prefix }) => ({
        at: `${objective.at}/code`,
        ...codePlace(document, objective),
        message:
          `L’obiettivo ha il codice ${code}, ma sta sotto il programma ${prefix}. ` +
          "Correggere il codice; se invece è sbagliato il programma, correggere quello o spostare l’obiettivo.",
        seen: code,
        expected: `${prefix}-…`,
        related: twinPlace(document, objective),
        ...offer,
      }));
    });
  },
};

/** The codes of one programme that say another are one mistake, corrected together. */
const mistakesIn = (misplaced: readonly Misplaced[]): [Misplaced, ...Misplaced[]][] =>
  groupsOf(misplaced, ({ code, prefix }) => `${codePrefix(code)} ${prefix}`);

function waysOut(document: PlanDocument, together: [Misplaced, ...Misplaced[]]): Offer {
  const [{ objective, code, prefix }] = together;
  const said = codePrefix(code);
  const codes = codesMoved(document, together);
  const programme = agreeOn(document, prefix, said) ? programmeRenaming(document, prefix, said) : null;
  const moveCodes: Correction[] =
    codes === null
      ? []
      : [{ label: `Portare i codici sotto il programma ${prefix}`, kind: "asked", edits: codes }];
  const moveProgramme: Correction[] =
    programme === null
      ? []
      : [{ label: `Portare la scheda sotto il programma ${said}`, kind: "asked", edits: programme }];
  const isCodeRight = objective.inOverview !== null && prefixOf(objective.inOverview.programme) === said;
  return { corrections: isCodeRight ? [...moveProgramme, ...moveCodes] : [...moveCodes, ...moveProgramme] };
}

/** The same numbers under the right programme where they are free, else the first free ones; null if that leaves a hole. */
function codesMoved(document: PlanDocument, together: readonly Misplaced[]): Correction["edits"] | null {
  const objectives = codedObjectives(document);
  const taken = new Set(objectives.map(({ code }) => code));
  const free = freeCodes(objectives);
  const moved = new Map(
    together.map(({ objective, code, prefix }) => {
      const same = codeOf(prefix, numberOf(code));
      return [objective, taken.has(same) ? free(prefix) : same];
    }),
  );
  const after = objectives.map((objective) => ({
    ...objective,
    code: moved.get(objective) ?? objective.code,
  }));
  if (new Set(moved.values()).size < moved.size || holesIn(after).length > holesIn(objectives).length)
    return null;
  return editsOf([...moved].flatMap(([objective, code]) => recodedObjective(document, objective, code)));
}

/** True when every code of the programme's objectives says the other programme. */
const agreeOn = (document: PlanDocument, prefix: string, said: string): boolean =>
  codedObjectives(document)
    .filter(({ programme }) => prefixOf(programme) === prefix)
    .every(({ code }) => code === null || !OBJECTIVE_CODE.test(code) || codePrefix(code) === said);
