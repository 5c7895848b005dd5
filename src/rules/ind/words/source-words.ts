// SPDX-License-Identifier: EUPL-1.2
import type { WordTable } from "./tagged-words";

const list = (words: string): string[] => words.split(/\s*,\s*|\n\s*/u).filter((word) => word !== "");

/**
 * Words of a source of data: `named` is something where others could check the figure, `office` only who gives it;
 * a `check` is one only when it says of what (`Monitoraggio delle misure`, not `Monitoraggio interno`).
 * From the plans of chambers of commerce and other public bodies.
 */
export const SOURCE_WORDS: WordTable<"small" | "named" | "office" | "check"> = {
  small: list(
    "il, lo, la, i, gli, le, l, di, del, dello, della, dei, degli, delle, dell, da, dal, dalla, dai, dagli, dalle, dall, a, al, e, in, presso",
  ),
  named: list(
    `registro, registri, banca dati, banche dati, database, data base, archivio, archivi, sistema, sistemi, software, applicativo
    applicativi, programma, programmi, portale, gestionale, piattaforma, procedura informatica, file, foglio, fogli, elenco, elenchi
    albo, ruolo, repertorio, protocollo, contabilità, bilancio, budget, consuntivo, rendiconto, conto economico, verbale, verbali, report
    reportistica, relazione, relazioni, indagine, indagini, questionario, questionari, sondaggio, sito, statistiche, statistica, delibera
    delibere, deliberazioni, determina, determine, determinazioni, atti, provvedimenti, fatture, mandati, reversali, contratti
    convenzioni, attestati, schede, scheda, cruscotto, excel, analytics, insights, istat, infocamere, telemaco, priamo, scriba, movimprese
    unioncamere, stockview, pareto, kronos, integra, con2, xac, gedoc, perlapa, sdi, siope, mef, suap, amministrazione trasparente
    customer satisfaction, presenze, tracciato, log, inventario
    rgs, online, on line, agenda, agende, calendario, crm, ticket, rassegna stampa, carta dei servizi`,
  ),
  check: ["monitoraggio", "monitoraggi"],
  office: list(
    `rilevazione, rilevazioni, ufficio, uffici, u o, uo, unità organizzativa, servizio, servizi, area, aree, settore, settori, dati, dato
    interna, interno, interne, interni, dirigente, dirigenti, responsabile, responsabili, segreteria, segretario, camera, cciaa, ente
    personale, struttura, strutture, fonte, fonti, controllo, verifica, verifiche, competente, competenti`,
  ),
};
