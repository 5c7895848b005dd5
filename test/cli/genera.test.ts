// SPDX-License-Identifier: EUPL-1.2
import {
  copyFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  mkdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { sheetOwner } from "../../src/workbook/sheet-mark";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { openPackage, partBytes, zipPackage } from "../../src/workbook/file/package";
import { withSheetsBefore } from "../../src/workbook/file/sheet-order";
import { WORKBOOK_PATH } from "../../src/workbook/file/workbook-part";
import { partChanges, partOf } from "../support/zip-parts";
import { EXAMPLE, EXAMPLE_WITH_ALLEGATO, pira } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-genera-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Whose each sheet of a file is. */
async function owners(path: string): Promise<string[]> {
  const { sheets } = await openFileWorkbook(bytesOf(path), nodeExcelize).read({ isKnownLabel: () => true });
  return sheets.map(sheetOwner);
}

const NO_CHANGE = { changed: [], removed: [], added: [] };

/** Another name for a file. */
function linked(link: (file: string, name: string) => void, file: string): string {
  link(file, at("altro.xlsx"));
  return at("altro.xlsx");
}

describe("pira genera", () => {
  test("writes a copy with the sheets of the allegato, and says which", async () => {
    const { code, output, problems } = await pira("genera", EXAMPLE, "--out", at("allegato.xlsx"));
    expect([code, problems]).toEqual([0, []]);
    expect(output).toMatch(
      /^Scritto «.*allegato\.xlsx»: \d+ fogli .*\(All\. Copertina, .*All\. 032-004.*\)\.$/m,
    );
    expect(await owners(at("allegato.xlsx"))).toEqual([
      ...Array<string>(8).fill("user"),
      // «Stanziamenti», then the allegato.
      ...Array<string>(1 + 9).fill("ours"),
    ]);
    expect(readdirSync(folder)).toEqual(["allegato.xlsx"]);
  });

  test("says where the sheets stand: at the end, or before the sheet that the user moved them before", async () => {
    const first = await pira("genera", EXAMPLE, "--out", at("prima.xlsx"));
    expect(first.output).toContain(" dell’allegato in fondo alla cartella di lavoro (");
    const parts = openPackage(bytesOf(at("prima.xlsx")));
    const xml = partOf(bytesOf(at("prima.xlsx")), WORKBOOK_PATH);
    const names = Array.from(xml.matchAll(/<sheet [^>]*name="(All\. [^"]*)"/g), ([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(5);
    const moved = withSheetsBefore(xml, names, "Quadro");
    writeFileSync(at("spostati.xlsx"), zipPackage({ ...parts, [WORKBOOK_PATH]: partBytes(moved) }));
    const again = await pira("genera", at("spostati.xlsx"), "--out", at("poi.xlsx"));
    expect(again.output).toContain(" dell’allegato prima del foglio «Quadro» (");
  });

  test("made from its own output, gives the same again", async () => {
    await pira("genera", EXAMPLE, "--out", at("prima.xlsx"));
    await pira("genera", at("prima.xlsx"), "--out", at("poi.xlsx"));
    expect(partChanges(bytesOf(at("prima.xlsx")), bytesOf(at("poi.xlsx")))).toEqual(NO_CHANGE);
  });

  test("overwrites only on request", async () => {
    writeFileSync(at("altro.xlsx"), "di un altro");
    const refused = await pira("genera", EXAMPLE, "--out", at("altro.xlsx"));
    expect([refused.code, refused.problems]).toEqual([2, [expect.stringMatching(/esiste già.*--force/)]]);
    expect(readFileSync(at("altro.xlsx"), "utf8")).toBe("di un altro");
    expect((await pira("genera", EXAMPLE, "--out", at("altro.xlsx"), "--force")).code).toBe(0);
    expect(await owners(at("altro.xlsx"))).toContain("ours");
    expect(readdirSync(folder)).toEqual(["altro.xlsx"]);
  });

  test.each<[string, (file: string) => string]>([
    ["itself", (file) => file],
    ["a relative path", (file) => relative(process.cwd(), file)],
    ["a roundabout path", (file) => `${folder}/../${basename(folder)}/./${basename(file)}`],
    ["a link", (file) => linked(symlinkSync, file)],
    ["a second name", (file) => linked(linkSync, file)],
  ])("never writes over the file that it reads: %s", async (_title, other) => {
    const file = at("piano.xlsx");
    copyFileSync(EXAMPLE, file);
    const { code, problems } = await pira("genera", file, "--out", other(file), "--force");
    expect([code, problems]).toEqual([2, [expect.stringMatching(/è il file da leggere/)]]);
    expect(readFileSync(file)).toEqual(readFileSync(EXAMPLE));
  });

  test.each<[string, string, RegExp]>([
    [
      "in a folder that is not there",
      "manca/allegato.xlsx",
      /^La cartella in cui scrivere .* non esiste: crearla, o indicarne un’altra\.$/,
    ],
    ["of another kind", "allegato.pdf", /deve finire per \.xlsx/],
    ["where a folder is", "cartella.xlsx", /è una cartella/],
  ])("refuses a file to write %s", async (_title, name, problem) => {
    if (name.startsWith("cartella")) mkdirSync(at(name));
    const { code, problems } = await pira("genera", EXAMPLE, "--out", at(name), "--force");
    expect([code, problems]).toEqual([2, [expect.stringMatching(problem)]]);
  });

  test("asks before it replaces a sheet that was edited by hand", async () => {
    const workbook = openFileWorkbook(bytesOf(EXAMPLE_WITH_ALLEGATO), nodeExcelize);
    const { sheets } = await workbook.read({ isKnownLabel: () => true });
    const title = sheets.find(({ name }) => name === "All. Premessa")?.values[0]?.[0] ?? "";
    await workbook.apply([{ sheet: "All. Premessa", cell: "A1", expected: title, value: "Premessa mia" }]);
    writeFileSync(at("modificato.xlsx"), workbook.save());

    const refused = await pira("genera", at("modificato.xlsx"), "--out", at("copia.xlsx"));
    expect([refused.code, refused.problems]).toEqual([
      2,
      [expect.stringMatching(/«All\. Premessa».*--force/)],
    ]);
    expect(readdirSync(folder)).toEqual(["modificato.xlsx"]);

    expect((await pira("genera", at("modificato.xlsx"), "--out", at("copia.xlsx"), "--force")).code).toBe(0);
    expect(await owners(at("copia.xlsx"))).not.toContain("edited");
  });

  describe("from a file that has an allegato", () => {
    const reworded = async (change: (xml: string) => string): Promise<void> => {
      const bytes = bytesOf(EXAMPLE_WITH_ALLEGATO);
      const workbook = partBytes(change(partOf(bytes, WORKBOOK_PATH)));
      writeFileSync(at("prima.xlsx"), zipPackage({ ...openPackage(bytes), [WORKBOOK_PATH]: workbook }));
      await pira("genera", at("prima.xlsx"), "--out", at("poi.xlsx"), "--force");
    };

    test("leaves the sheets that the user gave another name, whatever is asked", async () => {
      await reworded((xml) =>
        xml
          .replace('name="All. Copertina"', 'name="Frontespizio"')
          .replaceAll("'All. Copertina'!", "Frontespizio!"),
      );
      const { sheets } = await openFileWorkbook(bytesOf(at("poi.xlsx")), nodeExcelize).read({
        isKnownLabel: () => true,
      });
      const names = sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Frontespizio", "All. Copertina"]));
    });

    test("says what is other than in that one", async () => {
      const same = await pira("genera", EXAMPLE_WITH_ALLEGATO, "--out", at("uguale.xlsx"));
      expect(same.output).toContain(
        "\nI testi sono gli stessi dell’allegato che era nella cartella di lavoro.\n",
      );

      const workbook = openFileWorkbook(bytesOf(EXAMPLE_WITH_ALLEGATO), nodeExcelize);
      const { sheets } = await workbook.read({ isKnownLabel: () => true });
      const description = sheets.find(({ name }) => name === "011-005")?.values[5]?.[2] ?? "";
      const value = `${String(description)} Altro.`;
      await workbook.apply([{ sheet: "011-005", cell: "C6", expected: description, value }]);
      writeFileSync(at("cambiato.xlsx"), workbook.save());
      const { output } = await pira("genera", at("cambiato.xlsx"), "--out", at("nuovo.xlsx"));
      expect(output).toMatch(
        /\nRispetto all’allegato che era nella cartella di lavoro:\n {2}1 scheda cambiata: Obiettivo 011-005-001\n/,
      );
    });
  });
});
