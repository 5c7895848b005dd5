// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";

/** A span of exercise years; null: still in use. */
export interface Validity {
  validFrom: number;
  validTo: number | null;
}

export interface OfficialProgramme extends Validity {
  code: string;
  title: string;
  /** Other wordings in use: understood when reading, never written. */
  synonyms: readonly string[];
  /** Code of the programme that took its place under the same mission. */
  replacedBy: string | null;
  source: string;
  verified: boolean;
}

export interface OfficialMission extends Validity {
  code: string;
  title: string;
  synonyms: readonly string[];
  source: string;
  verified: boolean;
  programmes: readonly OfficialProgramme[];
}

const NOTE_2013 = "nota MiSE 148123 del 12/9/2013";
const NOTE_2015 = "nota MiSE 87080 del 2015";
const since2014 = { validFrom: 2014, validTo: null, source: NOTE_2013, verified: false } as const;
const since2016 = { validFrom: 2016, validTo: null, source: NOTE_2015, verified: false } as const;
const plain = { synonyms: [], replacedBy: null } as const;

/**
 * Missions and programmes of the chambers (DPCM 12/12/2012, DM 27/3/2013 art. 9). The text of the two ministerial
 * notes was not found: titles and years come from published plans, so nothing here is marked as verified.
 */
export const MISSIONS: readonly OfficialMission[] = [
  {
    code: "011",
    title: "Competitività e sviluppo delle imprese",
    synonyms: ["Competitività delle imprese"],
    ...since2014,
    programmes: [
      {
        code: "005",
        title:
          "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo",
        ...plain,
        ...since2014,
      },
    ],
  },
  {
    code: "012",
    title: "Regolazione dei mercati",
    synonyms: [],
    ...since2014,
    programmes: [
      {
        code: "004",
        title: "Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori",
        ...plain,
        ...since2014,
      },
    ],
  },
  {
    code: "016",
    title: "Commercio internazionale ed internazionalizzazione del sistema produttivo",
    synonyms: [],
    ...since2014,
    programmes: [
      {
        code: "005",
        title: "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
        ...plain,
        ...since2014,
      },
    ],
  },
  {
    code: "032",
    title: "Servizi istituzionali e generali delle amministrazioni pubbliche",
    synonyms: ["Servizi istituzionali e generali delle amministrazioni"],
    ...since2014,
    programmes: [
      { code: "002", title: "Indirizzo politico", ...plain, ...since2014 },
      {
        code: "003",
        title: "Servizi e affari generali per le amministrazioni di competenza",
        ...plain,
        ...since2016,
      },
      {
        code: "004",
        title: "Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche",
        ...plain,
        ...since2014,
        validTo: 2015,
        replacedBy: "003",
      },
    ],
  },
  {
    code: "033",
    title: "Fondi da ripartire",
    synonyms: [],
    ...since2014,
    programmes: [
      { code: "001", title: "Fondi da assegnare", ...plain, ...since2014 },
      {
        code: "002",
        title: "Fondi di riserva e speciali",
        ...plain,
        synonyms: ["Fondi di riserve speciali"],
        ...since2014,
      },
    ],
  },
  {
    code: "090",
    title: "Servizi per conto terzi e partite di giro",
    synonyms: [],
    ...since2016,
    programmes: [{ code: "001", title: "Servizi per conto terzi e partite di giro", ...plain, ...since2016 }],
  },
  {
    code: "091",
    title: "Debiti da finanziamento dell'amministrazione",
    synonyms: [],
    ...since2016,
    programmes: [
      { code: "001", title: "Debiti da finanziamento dell'amministrazione", ...plain, ...since2016 },
    ],
  },
];

/** True once every entry of the list was checked against the act that sets it. */
export const MISSIONS_VERIFIED = MISSIONS.flatMap(({ verified, programmes }) => [
  verified,
  ...programmes.map((programme) => programme.verified),
]).every(Boolean);

/** Mission that holds funds not yet assigned: it normally carries no objective. */
export const FUNDS_MISSION = "033";

/** Missions of accounting entries alone (funds, clearing entries, debts): custom has it, no act was found. */
export const MISSIONS_WITHOUT_OBJECTIVES: readonly string[] = [FUNDS_MISSION, "090", "091"];

/** What stands in the overview under a programme that has no objectives. */
export const NO_OBJECTIVES_NOTE = "Nessun obiettivo: il programma accoglie solo fondi da ripartire";

/** Three digits of a code in any of the forms in use: `32`, `M32`, `011_` → `032`, `032`, `011`; null for anything else. */
export function normalCode(text: string | null): string | null {
  const digits = text === null ? null : /^\s*[A-Z]?\s*0*(\d{1,3})[\s_.:–-]*$/iu.exec(text)?.[1];
  return digits?.padStart(3, "0") ?? null;
}

/** The mission with this code, in any of the forms in use. */
export const missionByCode = (code: string | null): OfficialMission | null => byCode(MISSIONS, code);

/** The programme with this code under a mission. */
export const programmeByCode = (mission: OfficialMission, code: string | null): OfficialProgramme | null =>
  byCode(mission.programmes, code);

/** The mission or programme that a wording stands for; case, accents, e/ed and a final stop aside. */
export const byWording = <T extends { title: string; synonyms: readonly string[] }>(
  entries: readonly T[],
  wording: string,
): T | null =>
  entries.find(({ title, synonyms }) =>
    [title, ...synonyms].some((text) => looseKey(text) === looseKey(wording)),
  ) ?? null;

/** Whether a mission or programme is in use in an exercise year. */
export const isValidIn = ({ validFrom, validTo }: Validity, year: number): boolean =>
  validFrom <= year && (validTo === null || year <= validTo);

const byCode = <T extends { code: string }>(entries: readonly T[], code: string | null): T | null =>
  entries.find((entry) => entry.code === normalCode(code)) ?? null;
