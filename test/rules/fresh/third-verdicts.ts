// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from "./verdict";

/**
 * Plans written before any rule had seen them; the first six were mended from, the last four only judged again.
 * Only the rules that judge wording are listed, with those on units, placeholders and equal targets.
 */
export const THIRD_VERDICTS: Record<string, Verdict> = {
  ravenna2016: {
    right: {
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-02": "032-002!B13",
      "IND-08": "011-005!B68; 012-004!B40 B44",
      "IND-27": "032-002!G16",
      "OBJ-10": "011-005!C27; 012-004!C5",
      "RIS-06": "011-005!C57",
      "TGT-04": "012-004!G46 H46",
      "TGT-15": "012-004!H42",
      "TGT-16": "011-005!F16 F42 F46 F66; 012-004!F16 F20 F50 F54; 016-005!F16 F20 F24; 032-003!F16",
      "TGT-18": "011-005!G16 G66",
    },
    wrong: {},
    missed: [
      { rule: "IND-02", at: "011-005!B67", why: "the name of a festival, which no list holds" },
      {
        rule: "IND-17",
        at: "032-002!B16",
        why: "phases are counted, but the calculation is a share of them",
      },
      {
        rule: "IND-08",
        at: "011-005!B64",
        why: "the support is what the chamber does, not what is counted; events follow, and may be",
      },
    ],
  },
  cuneo2017: {
    right: {
      "DOC-11": "Premessa!A2",
      "IND-02": "012-004!B57",
      "IND-19": "032-003!E25",
      "IND-27": "012-004!H59",
      "OBJ-10": "011-005!C46; 012-004!C29; 016-005!C6",
      "TGT-15": "011-005!I62",
      "TGT-16": "011-005!G16 G19 G39 G42; 012-004!G16 G19 G42 G62; 032-003!G16 G19 G25",
      "TGT-18": "032-003!H19",
    },
    wrong: {
      "OBJ-10": {
        cells: "012-004!C46",
        why: "quick and cheap means of settling disputes are offered: that is what for",
      },
    },
    missed: [],
  },
  sassari2018: {
    right: {
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-02": "011-005!B35",
      "IND-08": "011-005!B20 B36; 012-004!B16; 016-005!B12 B20; 032-003!B20",
      "IND-13": "012-004!B46",
      "IND-15": "011-005!C22 C38; 032-003!C22 C38",
      "IND-16": "011-005!C14; 012-004!C14 C58; 032-003!C34",
      "IND-19": "011-005!D14 D18 D38; 012-004!D22 D38 D42 D62 D66; 032-003!D22",
      "IND-27": "011-005!G38",
      "OBJ-10": "011-005!C49; 012-004!C5 C49",
      "RIS-06": "011-005!B9",
      "TGT-13": "012-004!F14 G14",
      "TGT-15": "012-004!G38 G42 G46 G62; 032-003!G14",
      "TGT-16": "011-005!F14 F18 F26; 032-003!F34 F42",
    },
    wrong: {},
    missed: [
      { rule: "IND-02", at: "011-005!B19", why: "the name of a prize" },
      { rule: "IND-02", at: "032-003!B19", why: "a day may be counted" },
      { rule: "IND-02", at: "032-003!B35", why: "an activity whose words are in no list" },
      { rule: "IND-19", at: "011-005!D22", why: "a company of the chamber is not listed as an office" },
      { rule: "IND-19", at: "011-005!D46", why: "«Ragioneria» is not listed as an office" },
      { rule: "IND-19", at: "032-003!D38", why: "«Contabilità» may be the books as well as the office" },
    ],
  },
  marche2019: {
    right: {
      "BAS-07": "011-005!E16",
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-08": "012-004!B48; 032-003!B26",
      "IND-16": "032-002!C24",
      "IND-19": "012-004!D50",
      "IND-27": "032-002!G20 G24",
      "OBJ-10": "012-004!C5; 016-005!C5; 032-002!C5",
      "TGT-15": "011-005!H20 H38 H68; 012-004!H50",
      "TGT-16": "011-005!F42 F46; 016-005!F16 F28; 032-003!F24",
      "TGT-22": "032-002!G20",
    },
    wrong: {},
    missed: [{ rule: "OBJ-10", at: "012-004!C31", why: "«ridurre» is taken as an end, of whatever it is" }],
  },
  palermoEnna2020: {
    right: {
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-02": "012-004!B51",
      "IND-08": "011-005!B18 B40; 012-004!B52; 016-005!B22",
      "IND-12": "012-004!A24",
      "IND-15": "012-004!C54",
      "IND-19": "012-004!D54; 016-005!D24",
      "IND-27": "032-003!G24",
      "OBJ-10": "011-005!C49",
      "TGT-13": "012-004!F72 G72 H72",
      "TGT-15": "011-005!H20 H38 H64; 012-004!H46",
      "TGT-16": "011-005!F24",
    },
    wrong: {
      "TGT-15": {
        cells: "012-004!H24",
        why: "the guide is brought up to date each year: a yes can only be repeated",
      },
    },
    missed: [],
  },
  padova2025: {
    right: {
      "DOC-11": "Premessa!A2",
      "IND-02": "011-005!B69",
      "IND-08": "011-005!B70; 012-004!B22 B44",
      "OBJ-10": "012-004!C31; 016-005!C5; 032-003!C5",
      "TGT-15": "011-005!H20; 012-004!H46; 032-003!H24",
      "TGT-16": "011-005!F50 F68; 012-004!F16 F20 F28 F50; 032-003!F16 F20",
    },
    wrong: {},
    missed: [{ rule: "OBJ-10", at: "011-005!C31", why: "«sostenere» is taken as an end, of whoever it is" }],
  },
  torino2026: {
    right: {
      "DOC-11": "Premessa!A2",
      "IND-08": "011-005!B52; 016-005!B22; 032-003!B14",
      "OBJ-10": "011-005!C31; 012-004!C31; 016-005!C5",
      "TGT-15": "011-005!H28; 012-004!H42",
      "TGT-16": "011-005!F42 F50 F76; 012-004!F16 F50 F54; 016-005!F16 F20; 032-002!F20; 032-003!F20 F32",
    },
    wrong: {
      "TGT-16": { cells: "011-005!G54", why: "every other year nothing is selected, and the text says so" },
    },
    missed: [],
  },
  cosenza2023: {
    right: {
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-02": "032-003!B25",
      "IND-08": "032-003!B26",
      "IND-15": "032-003!C28",
      "IND-16": "012-004!C54",
      "OBJ-10": "032-002!C5",
      "TGT-13": "032-002!F16",
      "TGT-15": "012-004!H42 H46",
      "TGT-16": "011-005!F16 F64; 012-004!F16 F24 F28 F50 F54; 016-005!F24; 032-003!F16",
    },
    wrong: {
      "OBJ-10": { cells: "016-005!C5", why: "the title says it: firms made ready for markets abroad" },
    },
    missed: [{ rule: "IND-02", at: "011-005!B47", why: "the name of an event" }],
  },
  maremmaTirreno2024: {
    right: {
      "DOC-11": "Premessa!A2",
      "IND-02": "012-004!B26",
      "IND-08": "012-004!B50",
      "IND-19": "012-004!E52",
      "OBJ-10": "011-005!C56; 032-003!C6",
      "TGT-15": "011-005!I52",
      "TGT-16": "011-005!G44; 012-004!G17; 016-005!G21 G25; 032-003!G17",
    },
    wrong: {},
    missed: [],
  },
  sondrio2021: {
    right: {
      "BAS-05": "032-002!E16",
      "DOC-05": "Premessa!A2",
      "DOC-11": "Premessa!A2",
      "IND-02": "011-005!B43",
      "IND-08": "012-004!B40",
      "IND-16": "011-005!C20",
      "OBJ-10": "011-005!C49; 012-004!C31; 016-005!C5; 032-002!C5",
      "TGT-15": "011-005!H46; 012-004!H24",
      "TGT-16": "011-005!F64; 012-004!F16; 032-002!F24; 032-003!F16 F20",
    },
    wrong: {},
    missed: [],
  },
};
