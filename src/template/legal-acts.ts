// SPDX-License-Identifier: EUPL-1.2

/** Kinds of act, and how people write them: points, blanks and case never count (`D. Lgs.`, `d.lgs`). */
export const ACT_KINDS = {
  law: ["legge", "l."],
  decree: ["decreto legislativo", "d.lgs.", "d.lgs.vo"],
  decreeLaw: ["decreto legge", "decreto-legge", "d.l."],
  presidential: ["decreto del presidente della repubblica", "d.p.r."],
  primeMinister: ["decreto del presidente del consiglio dei ministri", "d.p.c.m."],
  ministerial: ["decreto ministeriale", "decreto interministeriale", "d.m."],
  resolution: ["delibera", "deliberazione"],
  note: ["nota", "circolare", "lettera circolare"],
} as const satisfies Record<string, readonly string[]>;

export type ActKind = keyof typeof ACT_KINDS;

/** Bodies that issue the acts below, or that plans take for their authors. */
export const ISSUERS: readonly string[] = [
  "ANAC",
  "CiVIT",
  "MiSE",
  "MEF",
  "MIMIT",
  "RGS",
  "Unioncamere",
  "Ministero dello Sviluppo Economico",
  "Ministero dell'Economia",
  "Ragioneria Generale dello Stato",
];

/** An act that plans of chambers cite. Only what its source says; what nobody read is not verified. */
export interface LegalAct {
  kind: ActKind;
  /** As cited in a sentence. */
  name: string;
  number: string | null;
  /** ISO date; the year alone where nothing says the day. */
  date: string;
  /** Who issued it, by all the names that plans use. Empty: not to be looked at. */
  authority: readonly string[];
  about: string;
  /** What took its place; null while in force. */
  replacedBy: string | null;
  source: string;
  verified: boolean;
}

const act = (
  kind: ActKind,
  name: string,
  [number, date]: readonly [string | null, string],
  about: string,
  source: string,
  more: Partial<LegalAct> = {},
): LegalAct => ({
  kind,
  name,
  number,
  date,
  authority: [],
  about,
  replacedBy: null,
  source,
  verified: true,
  ...more,
});

const PUBLISHED_PLANS = "citato nei piani pubblicati, testo non letto";
const MISE = ["MiSE", "Ministero dello Sviluppo Economico"];

/** The acts on which a plan of indicators rests, and those that its narrative cites most. */
export const LEGAL_ACTS: readonly LegalAct[] = [
  act(
    "decree",
    "D.Lgs. 31 maggio 2011, n. 91",
    ["91", "2011-05-31"],
    "armonizzazione dei bilanci",
    "Normattiva",
  ),
  act(
    "decree",
    "D.Lgs. 27 ottobre 2009, n. 150",
    ["150", "2009-10-27"],
    "ciclo della performance",
    "D.Lgs. 91/2011, art. 19",
  ),
  act("decree", "D.Lgs. 14 marzo 2013, n. 33", ["33", "2013-03-14"], "trasparenza", "Gazzetta Ufficiale"),
  act(
    "decree",
    "D.Lgs. 25 novembre 2016, n. 219",
    ["219", "2016-11-25"],
    "riforma delle Camere di commercio",
    PUBLISHED_PLANS,
    { verified: false },
  ),
  act(
    "law",
    "L. 29 dicembre 1993, n. 580",
    ["580", "1993-12-29"],
    "ordinamento delle Camere di commercio",
    "Normattiva",
  ),
  act(
    "law",
    "L. 31 dicembre 2009, n. 196",
    ["196", "2009-12-31"],
    "contabilità e finanza pubblica",
    PUBLISHED_PLANS,
    { verified: false },
  ),
  act(
    "decreeLaw",
    "D.L. 24 giugno 2014, n. 90",
    ["90", "2014-06-24"],
    "riduzione del diritto annuale",
    PUBLISHED_PLANS,
    { verified: false },
  ),
  act(
    "law",
    "L. 11 agosto 2014, n. 114",
    ["114", "2014-08-11"],
    "conversione del D.L. 90/2014",
    PUBLISHED_PLANS,
    { verified: false },
  ),
  act(
    "presidential",
    "D.P.R. 2 novembre 2005, n. 254",
    ["254", "2005-11-02"],
    "gestione patrimoniale e finanziaria delle Camere",
    PUBLISHED_PLANS,
    { verified: false },
  ),
  act(
    "primeMinister",
    "D.P.C.M. 18 settembre 2012",
    [null, "2012-09-18"],
    "linee guida del piano degli indicatori",
    "Gazzetta Ufficiale 27/9/2012, n. 226",
  ),
  act(
    "primeMinister",
    "D.P.C.M. 12 dicembre 2012",
    [null, "2012-12-12"],
    "individuazione delle missioni",
    "titolo del decreto",
  ),
  act(
    "ministerial",
    "D.M. 27 marzo 2013",
    [null, "2013-03-27"],
    "budget e allegati",
    "Gazzetta Ufficiale 12/4/2013",
  ),
  act(
    "note",
    "nota MiSE n. 148123 del 12 settembre 2013",
    ["148123", "2013-09-12"],
    "missioni e programmi delle Camere",
    "piani e delibere che la citano",
    { authority: MISE },
  ),
  act(
    "note",
    "nota MiSE n. 87080 del 2015",
    ["87080", "2015"],
    "aggiornamento dei programmi",
    PUBLISHED_PLANS,
    { authority: MISE, verified: false },
  ),
  act(
    "note",
    "circolare MiSE n. 50114 del 9 aprile 2015",
    ["50114", "2015-04-09"],
    "relazione sulla gestione e sui risultati",
    "relazioni pubblicate che la citano",
    { authority: MISE },
  ),
  act(
    "resolution",
    "delibera CiVIT n. 6/2013",
    ["6", "2013"],
    "collegamento tra performance e bilancio",
    "conoscenza comune, testo non letto",
    {
      authority: ["CiVIT"],
      replacedBy: "linee guida del Dipartimento della funzione pubblica",
      verified: false,
    },
  ),
];
