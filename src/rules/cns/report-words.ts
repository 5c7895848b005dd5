// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from "../doc/narrative-words";
import { phrases, SETTING } from "../doc/narrative-words";

/** Words of a year that is over, besides those of a plan. */
const AFTERWARDS: Readonly<Record<string, readonly string[]>> = {
  "lo scenario istituzionale e socio-economico": phrases(`
    guerra, conflitto, rincar, caro energia, costi dell'energia, costo dell'energia, recessione, lockdown
  `),
  "gli interventi organizzativi": phrases(`
    strutture organizzativ, unita organizzative sono state, uffici sono stati, servizi sono stati
    accorpati, servizi sono stati riorganizzati
  `),
};

/** What a report gives an account of besides its results (DPCM 18/9/2012 art. 5, c. 1, lett. b). */
export const ACCOUNT: readonly Topic[] = [
  ...SETTING.map(({ name, words }) => ({ name, words: [...words, ...(AFTERWARDS[name] ?? [])] })),
  {
    name: "le variazioni di risorse, strategie e azioni",
    words: phrases(`
      variazioni di budget, variazione di budget, variazioni di bilancio, variazione di bilancio,
      variazioni al bilancio, variazione al bilancio, variazioni del bilancio, variazioni al
      preventivo, variazione al preventivo, variazioni del preventivo, variazione del preventivo,
      variazioni di risorse, variazione di risorse, variazioni delle risorse, variazione delle
      risorse, variazioni nelle risorse, variazioni agli obiettivi, variazioni degli obiettivi,
      variazioni delle strategie, variazioni nelle strategie, variazioni delle azioni, variazioni
      intervenute, variazione intervenuta, variazioni in corso, variazione in corso, principali
      variazioni, nessuna variazione, non vi sono state variazioni, non si sono avute variazioni,
      non si sono rese necessarie variazioni, variazioni di stanziament, variazioni degli stanziament,
      aggiornamento del preventivo, aggiornamento del budget, aggiornamento del piano, aggiornamenti
      al preventivo, preventivo aggiornato, revisione del preventivo, revisione del budget, revisione
      del piano, revisione degli obiettivi, assestament, rimodula, riprogramma, riparametra,
      ridefinizione degli obiettivi, ridefinizione delle priorita, obiettivi ridefiniti, obiettivi
      sono stati rivisti, obiettivi sono stati modificati, modifica degli obiettivi, modifiche agli
      obiettivi, modifica delle strategie, storno, storni, maggiori stanziament, minori stanziament,
      riduzione dello stanziamento, riduzione degli stanziamenti, aumento dello stanziamento, aumento
      degli stanziamenti, incremento dello stanziamento, incremento degli stanziamenti, integrazione
      dello stanziamento, rispetto al preventivo, rispetto alle previsioni, rispetto allo stanziamento,
      rispetto al budget, rispetto a quanto previsto, rispetto a quanto programmato, rispetto alla
      programmazione, risorse aggiuntive, ulteriori risorse, cambio di strategia, strategie sono, strategie non sono, rifinanzia,
      definanzia
    `),
  },
];
