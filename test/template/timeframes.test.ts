// SPDX-License-Identifier: EUPL-1.2
import { durationOf } from "../../src/template/timeframes";

test.each([
  ["Annuale", 1],
  ["ANNUALE.", 1],
  ["Annuale (2018)", 1],
  ["12 mesi", 1],
  ["Anno 2018", 1],
  ["2018", 1],
  ["31/12/2018", 1],
  ["Biennio 2018/2019", 2],
  ["Triennale", 3],
  ["triennio 2018-2020", 3],
  ["2018 – 2020", 3],
  ["dal 2018 al 2020", 3],
  ["quinquennale", 5],
  ["Pluriennale", "several"],
  ["Alto", "unknown"],
  ["", "unknown"],
])("%j lasts %j", (text, duration) => {
  expect(durationOf(text)).toBe(duration);
});
