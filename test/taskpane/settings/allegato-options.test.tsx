// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type AllegatoOptions, defaultAllegatoOptions } from "../../../src/plan/allegato-options";
import {
  allegatoDraft,
  allegatoOptionsOf,
  colorProblem,
} from "../../../src/taskpane/settings/allegato-draft";
import { AllegatoOptionsDialog } from "../../../src/taskpane/settings/allegato-options-dialog";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";

beforeEach(preparePaneEnvironment);

function opened(options: AllegatoOptions = defaultAllegatoOptions()) {
  const onSave = jest.fn<undefined, [AllegatoOptions]>();
  const onClose = jest.fn();
  render(<AllegatoOptionsDialog options={options} onSave={onSave} onClose={onClose} />);
  return { onSave, onClose, user: userEvent.setup() };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("every option is given as it was chosen", async () => {
  const { onSave, user } = opened();
  await user.click(screen.getByRole("checkbox", { name: "Premessa" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Corpo del testo, in punti" }), "9");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Orientamento delle schede" }),
    "Orizzontale",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Numeri di pagina" }), "Solo la pagina");
  const color = screen.getByRole("textbox", { name: /^Colore/ });
  await user.clear(color);
  await user.type(color, "7a1f2b");
  const first = screen.getByRole("textbox", { name: "Numero della prima pagina" });
  await user.clear(first);
  await user.type(first, "12");
  await user.type(screen.getByRole("textbox", { name: /^Atto/ }), " Delibera n. 5 ");
  for (const name of [/^«BOZZA»/, /^Stampa i nomi/, /^Proteggi/]) {
    await user.click(screen.getByRole("checkbox", { name }));
  }
  expect(await axeViolations(document.body)).toEqual([]);
  await user.click(button("Salva"));
  expect(onSave).toHaveBeenCalledWith({
    sections: ["cover", "overview", "cards", "summary"],
    ...{ fontSize: 9, orientation: "landscape", color: "#7A1F2B", numbering: "plain", firstPage: 12 },
    ...{ act: "Delibera n. 5", marksDraft: false, printsSigners: true, isProtected: true },
  });
});

test("what cannot hold is said at once, and is not saved: the focus goes there", async () => {
  const { onSave, user } = opened();
  const color = screen.getByRole("textbox", { name: /^Colore/ });
  await user.clear(color);
  await user.type(color, "#FFD700");
  // 1.40 to 1 in WCAG's formula.
  screen.getByText(/il contrasto è 1,4, ne serve almeno 4,5/);
  await user.click(button("Salva"));
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(color);
  await user.clear(color);
  screen.getByText(/^Scrivere il colore come #14304F/);
  await user.type(color, "#14304F");
  for (const name of ["Copertina", "Premessa", "Quadro di raccordo", "Schede dei programmi", "Riepilogo"]) {
    await user.click(screen.getByRole("checkbox", { name }));
  }
  screen.getByText("Scegliere almeno una parte.");
  await user.click(button("Salva"));
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Copertina" }));
  expect(await axeViolations(document.body)).toEqual([]);
});

test("the first page has a number of its own, from 1 on", async () => {
  const { user } = opened();
  const first = screen.getByRole("textbox", { name: "Numero della prima pagina" });
  await user.clear(first);
  screen.getByText("Scrivere un numero da 1 a 9999.");
  await user.type(first, "0");
  screen.getByText("Scrivere un numero da 1 a 9999.");
});

test.each([
  ["#14304F", null],
  [" 14304f ", null],
  ["#777777", { contrast: 4.4 }],
  ["#FFFFFF", { contrast: 1 }],
  ["blu", "none"],
  ["", "none"],
])("the colour %p: %p", (text, problem) => {
  expect(colorProblem(text)).toEqual(problem);
});

test("options go through the dialog unchanged", () => {
  const options = { ...defaultAllegatoOptions(), firstPage: 40, act: "Delibera n. 5" };
  expect(allegatoOptionsOf(allegatoDraft(options))).toEqual(options);
});
