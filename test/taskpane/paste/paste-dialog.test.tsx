// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PasteDialog } from "../../../src/taskpane/paste/paste-dialog";
import type { Session } from "../../../src/taskpane/session/session";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { planDocument } from "../../support/plan-document";

beforeEach(preparePaneEnvironment);

const objective = "/programmes/0/objectives/0";
const indicator = `${objective}/indicators/0`;
const plan = planDocument({
  programmes: [
    { objectives: [{ title: "Sostegno", centre: "", description: "Vecchia", indicators: [{ unit: "" }] }] },
  ],
});

function opened(at: string) {
  const session = { fill: jest.fn(() => Promise.resolve()) };
  const onClose = jest.fn();
  render(
    <PasteDialog
      session={session as Partial<Session> as Session}
      document={plan}
      at={at}
      onClose={onClose}
    />,
  );
  return { ...session, onClose, user: userEvent.setup() };
}

const box = (): HTMLElement => screen.getByRole("textbox", { name: "Testo o tabella copiati" });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

function paste(data: Record<string, string>): void {
  fireEvent.paste(box(), { clipboardData: { getData: (type: string) => data[type] ?? "" } });
}

/** Labels of the fields shown, with whether each will be written. */
const offered = (): [string, boolean][] =>
  screen
    .queryAllByRole<HTMLInputElement>("checkbox")
    .map((checkbox) => [checkbox.labels?.[0]?.textContent ?? "", checkbox.checked]);

it("writes nothing before something was pasted", () => {
  const { fill } = opened(objective);
  const write = button("Scrivi");
  expect(write.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(write);
  expect(fill).not.toHaveBeenCalled();
  expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
});

it("shows each field with what it says and would say, and writes those kept as one step", async () => {
  const { fill, onClose, user } = opened(objective);
  const text = "Titolo: Sostegno\nDescrizione: Nuova\nCentro di responsabilità: Area Promozione";
  fireEvent.change(box(), { target: { value: text } });
  expect(screen.getByRole("heading", { name: "3 campi riconosciuti" })).toBeTruthy();
  expect(offered()).toEqual([
    ["Titolo", false],
    ["Descrizione", true],
    ["Centro di responsabilità", true],
  ]);
  expect(screen.getByText("È già scritto così.")).toBeTruthy();
  expect(screen.getByText("Vecchia")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Descrizione" }));
  expect(await axeViolations(screen.getByRole("dialog"))).toEqual([]);
  await user.click(button("Scrivi 1 campo"));
  expect(fill).toHaveBeenCalledWith([{ at: `${objective}/centre`, text: "Area Promozione" }]);
  expect(onClose).toHaveBeenCalled();
});

it("takes a formatted table, its years and all", async () => {
  const { fill, user } = opened(indicator);
  const html =
    "<table><tr><th>Unità di misura</th><th>2018</th><th>2019</th></tr><tr><td>numero</td><td>≥ 95</td><td>≥ 100</td></tr></table>";
  paste({ "text/html": html, "text/plain": "Unità di misura 2018 2019" });
  await user.click(button("Scrivi 3 campi"));
  expect(fill).toHaveBeenCalledWith([
    { at: `${indicator}/unit`, text: "numero" },
    { at: `${indicator}/targets/2018`, text: "≥ 95" },
    { at: `${indicator}/targets/2019`, text: "≥ 100" },
  ]);
});

it("leaves a plain text to the field itself", () => {
  opened(objective);
  const event = fireEvent.paste(box(), { clipboardData: { getData: () => "" } });
  expect(event).toBe(true);
});

it("shows what is left over, and gives it to a field when asked", async () => {
  const { fill, user } = opened(indicator);
  const text =
    "Testo libero\nUnità di misura: numero\nRisultato atteso 2031: 5\nPortatori di interesse: imprese";
  fireEvent.change(box(), { target: { value: text } });
  const list = screen.getByRole("list", { name: "3 testi rimasti fuori" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  for (const left of ["Risultato atteso 2031: 5", "Testo libero", "Portatori di interesse: imprese"]) {
    expect(within(list).getByText(left)).toBeTruthy();
  }
  expect(await axeViolations(screen.getByRole("dialog"))).toEqual([]);
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Campo per «Testo libero»" }),
    "Unità di misura",
  );
  await user.click(button("Scrivi 1 campo"));
  expect(fill).toHaveBeenCalledWith([{ at: `${indicator}/unit`, text: "numero\nTesto libero" }]);
});

it("takes a leftover back, and forgets what was decided when another text comes", async () => {
  const { user } = opened(objective);
  fireEvent.change(box(), { target: { value: "Testo" } });
  expect(screen.getByText(/^Nessuna etichetta riconosciuta/)).toBeTruthy();
  const choice = screen.getByRole("combobox");
  await user.selectOptions(choice, "Descrizione");
  expect(offered()).toEqual([["Descrizione", true]]);
  await user.selectOptions(choice, "Lascia fuori");
  expect(offered()).toEqual([]);
  await user.selectOptions(choice, "Descrizione");
  fireEvent.change(box(), { target: { value: "Altro" } });
  expect(offered()).toEqual([]);
});

it("can be given up", async () => {
  const { fill, onClose, user } = opened(objective);
  fireEvent.change(box(), { target: { value: "Descrizione: Nuova" } });
  await user.click(button("Annulla"));
  expect(onClose).toHaveBeenCalled();
  expect(fill).not.toHaveBeenCalled();
});
