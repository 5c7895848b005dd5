// SPDX-License-Identifier: EUPL-1.2

/** What the user reads about how complete the plan is. */
export const progressTexts = {
  label: "Completezza",
  /** Never a full hundred while something is missing. */
  summary: ({ filled, wanted }: { filled: number; wanted: number }): string => {
    const left = wanted - filled;
    if (left === 0) return "Completo: nessun campo da riempire";
    const percent = Math.floor((filled / wanted) * 100);
    return `Completo al ${percent}\u00a0%: ${left === 1 ? "1 campo" : `${left} campi`} da riempire`;
  },
  next: "Prossima cosa da fare",
  missing: (label: string, article: string) => `Manca: ${label} – D.P.C.M. 18/9/2012, ${article}`,
  wrong: (label: string) => `Da correggere: ${label}`,
  nothing: "Nessun campo manca, nessun errore è aperto.",
} as const;
