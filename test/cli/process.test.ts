// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { EXAMPLE } from "./run-pira";

const PIRA = resolve(__dirname, "../../src/cli/pira.mjs");

jest.setTimeout(60_000);

describe("the command as a process", () => {
  test("prints its result and nothing else", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PIRA, "leggi", EXAMPLE], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toHaveProperty("plan.chamber", "Camera di Commercio di Valmarina");
  });

  test("says on standard error why it failed, in one line", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PIRA, "leggi", "no.xlsx"], {
      encoding: "utf8",
    });
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      "Il file «no.xlsx» non esiste: controllare il nome e la cartella.\n",
    ]);
  });

  test("does not mind a reader that stops early", async () => {
    const child = spawn(process.execPath, [PIRA, "leggi", EXAMPLE]);
    child.stdout.once("data", () => child.stdout.destroy());
    let problems = "";
    child.stderr.on("data", (text: Buffer) => (problems += text.toString()));
    const code = await new Promise((done) => child.on("close", done));
    expect([code, problems]).toEqual([0, ""]);
  });
});
