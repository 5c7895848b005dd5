// SPDX-License-Identifier: EUPL-1.2
import { MISSIONS_WITHOUT_OBJECTIVES, normalCode } from "../../template/missions";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { codedObjectives, twinPlace } from "./objective-codes";

export const cod15: Rule = {
  id: "COD-15",
  severity: "info",
  title: "Nessun obiettivo sotto le missioni di sole poste contabili",
  why:
    "I fondi da ripartire, le partite di giro e i debiti da finanziamento sono poste del bilancio: " +
    "di regola non hanno obiettivi da misurare.",
  source: "prassi (da verificare)",
  examples: {
    good: "033 - Fondi da ripartire, senza obiettivi e con una nota",
    bad: "033 - Fondi da ripartire, con l’obiettivo 033-001-001",
  },
  limits: "È l’uso delle Camere di commercio, non una norma che si sia letta.",
  check: (document) => {
    const objectives = codedObjectives(document);
    if (objectives.length === 0) return "not-applicable";
    return objectives
      .filter(({ programme: { missionCode } }) =>
        MISSIONS_WITHOUT_OBJECTIVES.includes(normalCode(missionCode) ?? ""),
      )
      .map((objective) => {
        const { missionCode, missionTitle } = objective.programme;
        return {
          at: `${objective.at}/title`,
          message:
            `L’obiettivo ${quoted(objective.title)} sta sotto la missione ${normalCode(missionCode)} ` +
            `${quoted(missionTitle)}, che di regola non ne ha. ` +
            "Controllare se appartiene a un’altra missione.",
          seen: objective.title,
          related: twinPlace(document, objective),
        };
      });
  },
};
