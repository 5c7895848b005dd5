// SPDX-License-Identifier: EUPL-1.2
import type { NoPlanError, SheetWithoutPlan } from "../reading/no-plan-error";

const WHY: Record<SheetWithoutPlan["why"], string> = {
  empty: "è vuoto",
  "no-labels": "non contiene nessuna di queste etichette",
  "labels-apart": "contiene qualche etichetta, ma nessun obiettivo",
  ours: "è un foglio dell’allegato generato, che non viene letto",
  "too-large": "è troppo grande e non mostra etichette nelle prime righe",
};

/** What the user reads when a workbook holds no PIRA: what was looked for, where, and what to do. */
export function noPlanText({ lookedFor, sheets }: NoPlanError): string {
  const labels = lookedFor.map((label) => `«${label}»`).join(", ");
  const where = sheets.map(({ sheet, why }) => `«${sheet}» ${WHY[why]}`).join("; ");
  return (
    `In questa cartella di lavoro non c’è un PIRA: sono state cercate le etichette ${labels}. ` +
    `${sheets.length === 0 ? "Non ci sono fogli da leggere." : `Il foglio ${where}.`} ` +
    "Aprire il file che contiene il piano, oppure scrivere in un foglio le etichette del formato comune."
  );
}
