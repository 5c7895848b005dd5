// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from "./verdict";

/** As for the first plans: these were written before any rule was mended, and measured once before the last mends. */
export const SECOND_VERDICTS: Record<string, Verdict> = {
  bergamo2024: {
    right: {
      "BAS-03": "011-005!E42",
      "BAS-04":
        "011-005!E14 E18 E22 E34 E38; 012-004!E14 E18 E22 E26 E38 E42 E46; 016-005!E14 E18; 032-003!E14 E18 E22 E26",
      "COD-13": "011-005!C4 C24; 012-004!C4 C28; 016-005!C4; 032-003!C4",
      "COD-18": "*",
      "DOC-10": "Copertina!A3",
      "DOC-11": "Premessa!A2",
      "IND-08": "011-005!B40",
      "IND-11":
        "011-005!A14 A34 A42; 012-004!A14 A18 A22 A26 A38 A42 A46; 016-005!A14 A18; 032-003!A14 A18 A22 A26",
      "IND-15": "011-005!C42",
      "OBJ-10": "032-003!C5",
      "RIS-06": "011-005!B9",
      "RIS-10": "*",
      "TGT-05": "012-004!F46 G46 H46",
      "TGT-06": "012-004!F26 G26 H26",
      "TGT-07": "011-005!F42",
      "TGT-15": "032-003!H22",
      "TGT-16": "012-004!F22; 032-003!F14 F26",
      "WBK-05": "011-005!C9 C29; 012-004!C9 C33; 016-005!C9; 032-003!C9",
    },
    wrong: {},
    missed: [
      {
        rule: "IND-02",
        at: "011-005!B39",
        why: "laboratories may be counted: the word alone does not tell one place",
      },
    ],
  },
  reggioCalabria2021: {
    right: {
      "BAS-03": "011-005!E36",
      "BAS-04":
        "011-005!E13 E17 E21 E32 E40; 012-004!E13 E17 E32 E36 E40; 016-005!E13 E17; 032-002!E13 E17 E21; 032-003!E13 E17 E21",
      "COD-13": "011-005!C4 C23; 012-004!C4 C23; 016-005!C4; 032-002!C4; 032-003!C4",
      "COD-18": "*",
      "DOC-04": "Premessa!A4",
      "DOC-05": "Premessa!A2",
      "DOC-10": "Copertina!A3",
      "DOC-11": "Premessa!A2",
      "IND-02": "012-004!B18",
      "IND-04": "012-004!B18",
      "IND-08": "011-005!B34; 032-002!B19",
      "IND-11": "011-005!A17 A36 A40; 012-004!A17 A21 A32 A36; 032-002!A21; 032-003!A13 A17 A21",
      "IND-15": "011-005!C36",
      "IND-19": "011-005!D36",
      "OBJ-09": "011-005!C4 C23; 012-004!C4 C23; 016-005!C4; 032-002!C4; 032-003!C4",
      "OBJ-10": "016-005!C5",
      "OBJ-11": "016-005!C6",
      "RIS-04": "032-003!C8",
      "RIS-06": "011-005!B8",
      "RIS-10": "*",
      "TGT-06": "011-005!F13 G13 H13; 012-004!F32 G32 H32 F36 G36 H36",
      "TGT-07": "011-005!F36",
      "TGT-13": "032-003!F17",
      "TGT-14": "011-005!F36",
      "TGT-15": "011-005!H13; 012-004!H21",
      "TGT-16": "011-005!F40; 012-004!F17; 032-003!F13 F21",
      "TGT-18": "032-003!H21",
      "WBK-05": "011-005!C8 C27; 012-004!C8 C27; 016-005!C8; 032-002!C8; 032-003!C8",
    },
    wrong: {},
    missed: [
      {
        rule: "IND-02",
        at: "011-005!B33",
        why: "«riconoscimento» may be counted or done: the word is not listed",
      },
      { rule: "TGT-09", at: "032-003!G17", why: "a change by a percentage is accepted beside any unit" },
    ],
  },
  chietiPescara2025: {
    right: {
      "BAS-04": "012-004!F50",
      "COD-18": "*",
      "DOC-10": "Copertina!A3",
      "IND-02": "011-005!B47",
      "IND-08": "032-003!B24",
      "IND-11": "011-005!B26; 012-004!B18 B22 B26 B50; 016-005!B26; 032-003!B18 B22 B26",
      "RIS-10": "*",
      "TGT-10": "032-003!I30",
      "TGT-16": "012-004!G18; 032-003!G18",
      "WBK-05": "011-005!C11 C35; 012-004!C11 C35; 016-005!C11; 032-003!C11",
    },
    wrong: {},
    missed: [{ rule: "TGT-16", at: "012-004!G26", why: "a range is not compared with a value" }],
  },
};
