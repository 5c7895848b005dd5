// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../../plan/wording";
import { territoryOf } from "../../template/chambers";
import { isMissing } from "../fields";
import { replaceText } from "../replacements";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Rule } from "../rule";

export const doc02: Rule = {
  id: "DOC-02",
  severity: "warning",
  title: "Nome della Camera di commercio per intero, su una riga",
  why: "Il piano è l’atto di una Camera: il suo nome sta in copertina e in testa a ogni pagina dell’allegato.",
  source: "prassi",
  examples: {
    good: "Camera di Commercio di Lucca",
    bad: "Camera di Commercio (e «di Lucca» nella riga sotto)",
  },
  correction: "Scrive il nome su una riga sola, dove va a capo a metà.",
  limits: "Confronta il nome con un elenco delle Camere di commercio: un accorpamento recente può mancarvi.",
  check: (document) => {
    const { chamber, programmes, overview } = document.plan;
    if (programmes.length === 0 && overview.length === 0) return "not-applicable";
    if (chamber === null || isMissing(chamber)) {
      const message =
        "Nel documento non c’è il nome della Camera di commercio. Scriverlo nella prima riga della copertina.";
      return [{ at: "/chamber", severity: "error", message }];
    }
    const at = "/chamber";
    const territory = territoryOf(chamber);
    if (territory === "none") {
      const message = `Il nome ${quoted(chamber)} non dice di quale territorio è la Camera. Scriverlo per intero nella stessa cella, per esempio «Camera di Commercio di Lucca».`;
      return [{ at, message, seen: chamber }];
    }
    if (territory === "unlisted") {
      const message = `Il nome ${quoted(chamber)} non è tra quelli delle Camere di commercio in elenco. Controllare com’è scritto; se è esatto, non occorre cambiarlo.`;
      return [{ at, message, seen: chamber }];
    }
    if (!/[\r\n]/u.test(chamber)) return [];
    const oneLine = normalisedText(chamber);
    const message = `Il nome ${quoted(chamber)} va a capo a metà. Scriverlo su una riga sola.`;
    const fix = replaceText(contentOf(document, at), chamber, oneLine);
    return [{ at, message, seen: chamber, expected: oneLine, ...fix }];
  },
};
