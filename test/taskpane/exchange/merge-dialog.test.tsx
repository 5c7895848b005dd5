// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AddedPart, Difference, RemovedPart } from "../../../src/exchange/merge";
import type { Choice } from "../../../src/exchange/take";
import { MergeDialog } from "../../../src/taskpane/exchange/merge-dialog";
import { PlaceContext } from "../../../src/taskpane/frame/use-place";
import type { Session } from "../../../src/taskpane/session/session";
import { initialState } from "../../../src/taskpane/session/state";
import { readPlan } from "../../../src/reading/read-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { smallPlan } from "../../support/small-plan";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { OBJECTIVE as AT, returnedWith } from "../../exchange/returned";

beforeEach(preparePaneEnvironment);

const snapshot = { sheets: smallPlan(), leftAside: [] };

async function opened(take: () => Promise<WorkbookSnapshot>) {
  const merge = jest.fn<Promise<void>, [unknown, Choice]>(() => Promise.resolve());
  const latest = { snapshot, document: readPlan(snapshot) };
  const session = { merge, getState: () => ({ ...initialState, latest }) };
  const onClose = jest.fn();
  render(
    <PlaceContext value={{ exchange: { give: () => Promise.resolve("file"), take } }}>
      <MergeDialog session={session as Partial<Session> as Session} onClose={onClose} />
    </PlaceContext>,
  );
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText("File restituito (.xlsx)"), new File(["x"], "scheda.xlsx"));
  const chosen = () => {
    const { differences, added, removed } = merge.mock.calls[0]?.[1] ?? {};
    return {
      differences: differences?.map(({ at, theirs }: Difference) => [at, theirs]),
      added: added?.map(({ element }: AddedPart) => element),
      removed: removed?.map(({ element }: RemovedPart) => element),
    };
  };
  return { merge, chosen, onClose, user };
}

const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

it("shows every difference under its element, and takes those kept", async () => {
  const texts = { centre: "Area nuova", description: "" };
  const { chosen, merge, onClose, user } = await opened(() => Promise.resolve(returnedWith({ texts })));
  expect((await screen.findByText("2 differenze")).getAttribute("role")).toBe("status");
  expect(screen.getByRole("heading", { name: /^Obiettivo .*Assistere le imprese/ })).toBeTruthy();
  await user.click(box("Descrizione"));
  await user.click(button("Accogli 1 differenza"));
  expect(chosen()).toEqual({ differences: [[`${AT}/centre`, "Area nuova"]], added: [], removed: [] });
  expect(merge.mock.calls[0]?.[0]).toMatchObject({ snapshot });
  expect(onClose).toHaveBeenCalled();
});

it("shows what is new with all it says, to be added or not", async () => {
  const { chosen, user } = await opened(() =>
    Promise.resolve(
      returnedWith({
        indicators: [{ name: "Fiere", unit: "ore" }, { name: "Bandi" }],
        texts: { centre: "Altra" },
      }),
    ),
  );
  await screen.findByRole("heading", { name: "Nuovi nel file restituito" });
  expect(screen.getByText("Unità di misura").nextElementSibling?.textContent).toBe("ore");
  expect([box("Aggiungere: Indicatore Fiere").checked, box("Aggiungere: Indicatore Bandi").checked]).toEqual([
    true,
    true,
  ]);
  expect(await axeViolations(screen.getByRole("dialog"))).toEqual([]);
  await user.click(box("Aggiungere: Indicatore Bandi"));
  await user.click(button("Accogli 2 differenze"));
  expect(chosen()).toMatchObject({ differences: [[`${AT}/centre`, "Altra"]], added: ["Indicatore Fiere"] });
});

it("takes nothing away unless it is told to", async () => {
  const { chosen, user } = await opened(() => Promise.resolve(returnedWith({ without: "Corsi tenuti" })));
  expect(await screen.findByText("1 differenza")).toBeTruthy();
  expect(button("Accogli").getAttribute("aria-disabled")).toBe("true");
  expect(box("Togliere: Indicatore Corsi tenuti").checked).toBe(false);
  expect(await axeViolations(screen.getByRole("dialog"))).toEqual([]);
  await user.click(box("Togliere: Indicatore Corsi tenuti"));
  await user.click(button("Accogli 1 differenza"));
  expect(chosen()).toEqual({ differences: [], added: [], removed: ["Indicatore Corsi tenuti"] });
});

it("tells what is left to do in the sheet", async () => {
  const { sheets, ...rest } = returnedWith({});
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet");
  const values = sheet.values.map((row) =>
    row.map((value) => (value === "Centro di responsabilità" ? "Portatori di interesse" : value)),
  );
  await opened(() => Promise.resolve({ sheets: [{ ...sheet, values }], ...rest }));
  expect((await screen.findByRole("list", { name: "Da riportare nel foglio" })).textContent).toMatch(
    /nel piano manca una riga per «Portatori di interesse» \(Area promozione\)/,
  );
});

it("says when there is no difference", async () => {
  const { merge, user } = await opened(() => Promise.resolve(returnedWith({})));
  expect(await screen.findByText("Nessuna differenza con il piano.")).toBeTruthy();
  await user.click(button("Accogli"));
  expect(merge).not.toHaveBeenCalled();
});

it.each<[string, () => Promise<WorkbookSnapshot>, RegExp]>([
  ["cannot be read", () => Promise.reject(new WorkbookError("not-a-workbook")), /\.xlsx|Excel/],
  ["holds no plan", () => Promise.resolve({ sheets: [], leftAside: [] }), /sceglierne un altro/],
])("says what to do about a file that %s", async (_, take, reason) => {
  await opened(take);
  expect((await screen.findByRole("alert")).textContent).toMatch(reason);
  expect(button("Accogli").getAttribute("aria-disabled")).toBe("true");
});
