// SPDX-License-Identifier: EUPL-1.2
import type { Heuristic, Precision, Rule } from "../rules/rule";

/** A labelled sentence about a rule. */
export interface Explanation {
  about: "severity" | "why" | "source" | "good" | "bad" | "correction" | "limits" | "reliability";
  label: string;
  text: string;
}

/** Severities as the catalogue names them. */
const severityNames = {
  error: "errore: il piano non è pronto per il Consiglio",
  warning: "avviso: da guardare; può restare, con un motivo scritto",
  info: "nota: da riordinare",
} as const;

/** What the user reads about a rule: the same in the pane and in the catalogue. */
export function explainRule(rule: Rule): Explanation[] {
  const { severity, why, source, examples, correction, limits, heuristic } = rule;
  return [
    { about: "severity", label: "Gravità", text: `${capitalised(severityNames[severity])}.` },
    { about: "why", label: "Perché", text: why },
    { about: "source", label: "Fonte", text: `${source}.` },
    { about: "good", label: "Va bene", text: examples.good },
    { about: "bad", label: "Non va bene", text: examples.bad },
    ...(correction === undefined
      ? []
      : [{ about: "correction" as const, label: "Correzione proposta", text: correction }]),
    ...(limits === undefined ? [] : [{ about: "limits" as const, label: "Limiti noti", text: limits }]),
    ...(heuristic === undefined
      ? []
      : [{ about: "reliability" as const, label: "Affidabilità", text: reliability(heuristic) }]),
  ];
}

function reliability({ confidence, precision: { lucca, corpus } }: Heuristic): string {
  return (
    `${capitalised(confidence)}: giudica le parole. Segnalazioni giuste: ` +
    `${share(lucca)} sul piano di Lucca 2018, ${share(corpus)} sui testi di prova.`
  );
}

const share = ({ right, of }: Precision): string => (of === 0 ? "nessuna da giudicare" : `${right} su ${of}`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
