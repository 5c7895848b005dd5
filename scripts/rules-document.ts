// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../src/rules/rule";
import { explainRule } from "../src/texts/rule-explanation";

/** Families of the catalogue, by the letters their ids begin with. */
const FAMILIES: Record<string, string> = {
  DOC: "Documento",
  COD: "Missioni, programmi e codici",
  OBJ: "Obiettivi",
  RIS: "Risorse finanziarie",
  IND: "Indicatori",
  TGT: "Risultati attesi",
  BAS: "Ultimo valore osservato",
  CNS: "Consuntivo",
  REV: "Revisioni",
  WBK: "Cartella di lavoro",
};

const HEAD = `# Le regole di verifica del PIRA

Questa pagina è generata dalle regole stesse: si rifà con \`npx tsx scripts/export-rules.ts\`, e un test
controlla che sia aggiornata. Nel riquadro di Excel lo stesso testo si apre da ogni segnalazione.

Nessuna regola impedisce di salvare. Ogni segnalazione si può silenziare scrivendone il motivo: motivo e data
restano nella cartella di lavoro, sul foglio «Verifica».
`;

/** The catalogue of rules as a Markdown page, in its order. */
export function rulesDocument(rules: readonly Rule[]): string {
  const sections = Object.entries(FAMILIES).map(([letters, name]) => {
    const family = rules.filter(({ id }) => id.startsWith(`${letters}-`));
    return family.length === 0 ? "" : `\n## ${name}\n${family.map(ruleSection).join("")}`;
  });
  return `${HEAD}\nRegole: ${rules.length}.\n${sections.join("")}`;
}

const ruleSection = (rule: Rule): string =>
  `\n### ${rule.id} – ${plain(rule.title)}\n\n${explainRule(rule)
    .map(({ label, text }) => `- **${label}**: ${plain(text)}\n`)
    .join("")}`;

/** Texts of the rules are words, never Markdown or HTML. */
const plain = (text: string): string => text.replaceAll(/[\\`*_<>[\]#|]/gu, String.raw`\$&`);
