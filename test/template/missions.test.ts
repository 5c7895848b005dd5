// SPDX-License-Identifier: EUPL-1.2
import {
  byWording,
  isValidIn,
  missionByCode,
  MISSIONS,
  MISSIONS_VERIFIED,
  normalCode,
  programmeByCode,
} from "../../src/template/missions";

test.each([
  ["032", "032"],
  ["32", "032"],
  ["M32", "032"],
  ["m032", "032"],
  ["011_", "011"],
  [" 11 - ", "011"],
  ["0032", "032"],
  ["1234", null],
  ["", null],
  ["Missione", null],
  [null, null],
])("the code %j in three digits is %j", (text, code) => {
  expect(normalCode(text)).toBe(code);
});

test.each([
  ["M32", "Servizi istituzionali e generali delle amministrazioni pubbliche"],
  ["11", "Competitività e sviluppo delle imprese"],
  ["013", undefined],
  [null, undefined],
])("the mission %j is %j", (code, title) => {
  expect(missionByCode(code)?.title).toBe(title);
});

test("a programme code belongs to its mission", () => {
  const [trade, services] = [missionByCode("016"), missionByCode("032")];
  if (!trade || !services) throw new Error("missions of the chambers");
  expect(programmeByCode(trade, "5")?.title).toMatch(/made in Italy$/);
  expect(programmeByCode(trade, "004")).toBeNull();
  expect(programmeByCode(services, "004")?.replacedBy).toBe("003");
});

test.each([
  [2013, []],
  [2014, ["002", "004"]],
  [2015, ["002", "004"]],
  [2016, ["002", "003"]],
  [2026, ["002", "003"]],
])("in %i mission 032 has the programmes %j", (year, codes) => {
  const programmes = missionByCode("032")?.programmes.filter((programme) => isValidIn(programme, year));
  expect(programmes?.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["Regolazione dei mercati.", "012"],
  ["COMPETITIVITA' DELLE IMPRESE", "011"],
  ["Servizi istituzionali e generali delle amministrazioni.", "032"],
  ["Commercio internazionale e internazionalizzazione del sistema produttivo", "016"],
  ["Turismo", undefined],
])("the wording %j stands for mission %j", (wording, code) => {
  expect(byWording(MISSIONS, wording)?.code).toBe(code);
});

test("the list is sound: codes are unique, three digits, and successors exist", () => {
  expect(MISSIONS_VERIFIED).toBe(false);
  expect(new Set(MISSIONS.map(({ code }) => code)).size).toBe(MISSIONS.length);
  for (const { code, programmes } of MISSIONS) {
    expect(code).toMatch(/^\d{3}$/);
    expect(new Set(programmes.map((programme) => programme.code)).size).toBe(programmes.length);
    for (const { replacedBy } of programmes) {
      if (replacedBy !== null) expect(programmes.map((programme) => programme.code)).toContain(replacedBy);
    }
  }
});
