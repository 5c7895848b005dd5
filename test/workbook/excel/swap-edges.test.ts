// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ExcelHost } from "../../excel-host/excel-host";
import { plainPlan } from "../sample-plans";
import { FORMER, NEXT, writeNext, writingScene, type WritingScene } from "./writing-scene";

let newScene: () => WritingScene;
beforeAll(async () => {
  newScene = await writingScene();
});

const namesOf = (host: ExcelHost): string[] => host.snapshot().sheets.map(({ name }) => name);
const sheetNamed = (host: ExcelHost, wanted: string) =>
  host.snapshot().sheets.find(({ name }) => name === wanted);
const recover = () => createExcelWorkbook().recover();

/** The call ends at this action of its last batch, in which the sheets are swapped; nothing works until the next session. */
async function brokenOffAt(
  pattern: RegExp,
  occurrence = 0,
  { prepare = () => undefined, agreed = [] }: { prepare?: (host: ExcelHost) => void; agreed?: string[] } = {},
): Promise<WritingScene> {
  const reference = newScene();
  prepare(reference.host);
  await writeNext(NEXT, agreed);
  const last = reference.host.syncs.length - 1;
  const actions = reference.host.syncs[last]?.actions ?? [];
  const action = actions.flatMap(({ text }, i) => (pattern.test(text) ? [i] : []))[occurrence];
  if (action === undefined) throw new Error(`No action like ${pattern.source}`);
  const scene = newScene();
  prepare(scene.host);
  scene.host.faults.atAction(last, action, "session");
  for (let batch = last + 1; batch < last + 9; batch++) scene.host.faults.before(batch, "session");
  await expect(writeNext(NEXT, agreed)).rejects.toMatchObject({ code: "session-lost" });
  scene.host.faults.clear();
  return scene;
}

describe("what the user does before the next session", () => {
  test("a former sheet edited meanwhile is kept, beside the new one", async () => {
    const { host } = await brokenOffAt(/\.Visibility$/);
    host.user.type("All. Copertina", "A1", "Corretto");
    await recover();
    expect(namesOf(host)).toEqual([
      "Conti",
      "Nascosto",
      "All. Copertina (2)",
      "All. Copertina",
      "All. 011-005",
      "All. 016-005",
    ]);
    expect(sheetNamed(host, "All. Copertina (2)")?.cells.A1?.value).toBe("Corretto");
    expect(sheetNamed(host, "All. Copertina")?.cells.B1?.value).toBe(2018);
    await recover();
    await writeNext();
    expect(namesOf(host)).toContain("All. Copertina (2)");
  });

  test("one that was on its way out too", async () => {
    const { host } = await brokenOffAt(/\.Delete\(/);
    host.user.type("All. Copertina", "A1", "Corretto");
    await recover();
    expect(sheetNamed(host, "All. Copertina (2)")?.cells.A1?.value).toBe("Corretto");
    await recover();
    expect(namesOf(host)).toHaveLength(6);
  });

  test("a sheet that took a name of ours keeps it", async () => {
    const { host } = await brokenOffAt(/\.Delete\(/, 2);
    host.user.addSheet("All. 016-005");
    await recover();
    expect(namesOf(host)).toEqual([
      "Conti",
      "Nascosto",
      "All. Copertina",
      "All. 011-005",
      "All. 016-005 (2)",
      "All. 016-005",
    ]);
  });

  test("sheets added or moved: ours still take the place of the former ones, in their order", async () => {
    const { host } = await brokenOffAt(/\.Visibility$/);
    host.user.addSheet("Altro");
    host.user.moveSheet("~PIRA nuovo 3", 0);
    await recover();
    expect(namesOf(host)).toEqual([
      "Conti",
      "Nascosto",
      "All. Copertina",
      "All. 011-005",
      "All. 016-005",
      "Altro",
    ]);
  });

  test("a formula that now refers to a former sheet is pointed at the new one", async () => {
    const { host } = await brokenOffAt(/\.Delete\(/);
    host.user.type("Conti", "C1", "='All. Copertina'!B1");
    await recover();
    expect(sheetNamed(host, "Conti")?.cells.C1).toMatchObject({
      formula: "='All. Copertina'!B1",
      value: 2018,
    });
  });
});

test("an edited sheet that the user agreed to lose is gone in the next session too", async () => {
  const { host } = await brokenOffAt(/\.Delete\(/, 1, {
    prepare: ({ user }) => {
      user.type("All. 011-005", "A1", "Corretto");
    },
    agreed: ["All. 011-005"],
  });
  expect(sheetNamed(host, "All. 011-005")?.cells.A1?.value).toBe("Corretto");
  await recover();
  expect(namesOf(host)).toEqual(["Conti", "Nascosto", "All. Copertina", "All. 011-005", "All. 016-005"]);
});

test("some new sheets ready, some not: taking them back may break off, and is never taken for done", async () => {
  const reference = await brokenOffAt(/\.Formula$/, 1);
  reference.host.batches.length = 0;
  await recover();
  const [last, actions] = [reference.host.syncs.length - 1, reference.host.syncs.at(-1)?.actions ?? []];
  expect(actions.filter(({ text }) => /Worksheets.*\.Delete\(\)$/.test(text))).toHaveLength(3);
  for (const [action] of actions.entries()) {
    const { host, before } = await brokenOffAt(/\.Formula$/, 1);
    host.faults.atAction(last, action, "session");
    await expect(recover()).rejects.toMatchObject({ code: "session-lost" });
    await recover();
    expect(host.snapshot()).toEqual(before);
  }
});

test("names of the workbook that refer to our sheets go on doing so", async () => {
  const { host } = newScene();
  await Excel.run(async (context) => {
    context.workbook.names.add("titolo", "='All. Copertina'!$A$1");
    await context.sync();
  });
  await writeNext();
  expect(host.snapshot().names).toMatchObject([{ name: "titolo", formula: "='All. Copertina'!$A$1" }]);
});

test("a formula on a protected sheet that refers to our sheets refuses the call, unharmed", async () => {
  const { host } = newScene();
  host.user.protectSheet("Conti");
  const before = host.snapshot();
  await expect(writeNext()).rejects.toMatchObject({ code: "protected", details: ["Conti"] });
  expect(host.snapshot()).toEqual(before);
});

test("a protected workbook refuses the call before anything is written", async () => {
  const { host } = newScene();
  host.user.protectWorkbook();
  const before = host.snapshot();
  await expect(writeNext()).rejects.toMatchObject({ code: "protected", details: [] });
  expect(host.snapshot()).toEqual(before);
  expect(host.syncs).toHaveLength(2);
});

test("former sheets that are hidden, very hidden or protected are replaced all the same", async () => {
  const { host } = newScene();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("All. Copertina").visibility = "VeryHidden";
    await context.sync();
  });
  host.user.hideSheet("All. 011-005");
  host.user.protectSheet("All. 012-004");
  await writeNext();
  expect(namesOf(host)).toEqual(["Conti", "Nascosto", "All. Copertina", "All. 011-005", "All. 016-005"]);
  expect(host.snapshot().sheets.map(({ visibility }) => visibility)).toEqual([
    "Visible",
    "Hidden",
    "Visible",
    "Visible",
    "Visible",
  ]);
});

test("a copy that the user made of a sheet of ours is the user's", async () => {
  const { host } = newScene();
  const copy = host.user.copySheet("All. Copertina");
  await writeNext();
  expect(namesOf(host)).toContain(copy);
});

test("a former sheet edited while the new ones are written is not replaced", async () => {
  const { host } = newScene();
  const answer = host.answer.bind(host);
  let isTyped = false;
  host.answer = async (message) => {
    if (!isTyped && message.body.includes("PaperSize")) {
      isTyped = true;
      host.user.type("All. Copertina", "A1", "Corretto");
    }
    return answer(message);
  };
  await expect(writeNext()).rejects.toMatchObject({ code: "edited-sheets", details: ["All. Copertina"] });
  expect(namesOf(host)).toEqual(["Conti", "Nascosto", ...FORMER.map(({ name }) => name)]);
  expect(sheetNamed(host, "All. Copertina")?.cells.A1?.value).toBe("Corretto");
  expect(sheetNamed(host, "Conti")?.cells.B1?.formula).toBe("='All. 011-005'!A2");
});

test("page set-up that Excel ignored on the hidden sheet is set again once it is shown", async () => {
  const { host } = newScene();
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    const given = await answer(message);
    return "body" in given
      ? { body: given.body.replaceAll('"PaperSize":"A4"', '"PaperSize":"Letter"') }
      : given;
  };
  await writeNext();
  const last = host.syncs.at(-1)?.actions.map(({ text }) => text) ?? [];
  expect(last.filter((text) => text.endsWith("PageLayout.PaperSize"))).toHaveLength(NEXT.length);
});

test("an allegato of a hundred sheets", async () => {
  const { host } = newScene();
  const plans = Array.from({ length: 100 }, (_, i) => plainPlan(`All. ${i + 1}`, [[`Foglio ${i + 1}`]]));
  await writeNext(plans);
  expect(namesOf(host).slice(2)).toEqual(plans.map(({ name }) => name));
});
