// SPDX-License-Identifier: EUPL-1.2
import { pira } from "./run-pira";

describe("pira target", () => {
  test.each([
    [[">= 80%"], { text: ">= 80%", kind: "threshold", operator: ">=", value: "80", unit: "%" }],
    [["-10%"], { text: "-10%", kind: "change", direction: "decrease", value: "10", unit: "%" }],
    [["---"], { text: "---", kind: "missing" }],
    [["--", "--- "], { text: "--- ", kind: "missing" }],
    [["--", "--unita libera"], { text: "--unita libera", kind: "prose" }],
    [[""], { text: "", kind: "missing" }],
    [
      ["30", "--unita", "giorni"],
      { text: "30", kind: "threshold", operator: "=", value: "30", unit: "giorni" },
    ],
    [["--unita=%", "30"], { text: "30", kind: "threshold", operator: "=", value: "30", unit: "%" }],
    [
      ["--anno", "2027", "entro giugno"],
      { text: "entro giugno", kind: "date", operator: "<=", date: "2027-06-30" },
    ],
    [["12.5"], { text: "12.5", kind: "threshold", operator: "=", value: "12.5", flags: ["decimal-point"] }],
  ])("%j", async (args, expected) => {
    const { code, output, problems } = await pira("target", ...args);
    expect([code, problems]).toEqual([0, []]);
    expect(JSON.parse(output)).toEqual(expected);
  });

  test.each([
    [[], "Manca il testo da leggere"],
    [[">=", "80%"], "C’è un argomento di troppo: «80%»"],
    [["80%", "--unita"], "Manca il valore dopo l’opzione «--unita»"],
    [["80%", "--unita", "--anno"], "Manca il valore dopo l’opzione «--unita»"],
    [["80%", "--json"], "L’opzione «--json» non esiste per «pira target»"],
    [["80%", "--anno", "18"], "L’esercizio «18» non è un anno"],
  ])("%j is refused", async (args, problem) => {
    const { code, output, problems } = await pira("target", ...args);
    expect([code, output]).toEqual([2, ""]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});
