// SPDX-License-Identifier: EUPL-1.2
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LARGEST_LOGO } from "../../../src/plan/logo";
import { type ChamberSettings, defaultSettings, settingsSchema } from "../../../src/plan/settings";
import { SettingsDialog } from "../../../src/taskpane/settings/settings-dialog";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";

beforeEach(preparePaneEnvironment);

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

function opened(settings: ChamberSettings = defaultSettings()) {
  const session = { saveSettings: jest.fn<Promise<void>, [ChamberSettings]>(() => Promise.resolve()) };
  const onClose = jest.fn();
  render(<SettingsDialog session={session} settings={settings} onClose={onClose} />);
  return { session, onClose, user: userEvent.setup({ applyAccept: false }) };
}

const field = (name: RegExp | string): HTMLElement => screen.getByRole("textbox", { name });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const fileInput = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>("File del logo");

test("what was typed and chosen is kept", async () => {
  const { session, onClose, user } = opened();
  await user.type(field(/^Nome dell’ente/), " Camera di commercio di Lucca ");
  await user.type(field(/^Centri di responsabilità/), "Area A{Enter}{Enter}Area B");
  await user.click(button("Aggiungi un firmatario"));
  await user.type(field("Ruolo del firmatario 1"), "Presidente");
  await user.type(field("Nome del firmatario 1"), "Maria Bianchi");
  await user.upload(fileInput(), new File([PNG], "logo.png", { type: "image/png" }));
  await user.type(await screen.findByRole("textbox", { name: /^Testo alternativo/ }), "Stemma");
  expect(screen.getByRole("img", { name: "Stemma" }).getAttribute("src")).toMatch(
    /^data:image\/png;base64,iVBOR/,
  );
  await user.clear(field(/sotto il quale si chiede la causa/));
  await user.type(field(/sotto il quale si chiede la causa/), "90");
  expect(await axeViolations(document.body)).toEqual([]);
  await user.click(button("Salva"));
  expect(session.saveSettings).toHaveBeenCalledWith({
    ...defaultSettings(),
    chamber: "Camera di commercio di Lucca",
    centres: ["Area A", "Area B"],
    signers: [{ role: "Presidente", name: "Maria Bianchi" }],
    logo: { data: Buffer.from(PNG).toString("base64"), alternativeText: "Stemma" },
    thresholds: { ...defaultSettings().thresholds, causeBelow: 90 },
  });
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("starts from what the workbook holds; a signer and the logo can be taken away", async () => {
  const settings = settingsSchema.parse({
    centres: ["Area A", "Area B"],
    signers: [
      { role: "Presidente", name: "Maria Bianchi" },
      { role: "Segretario generale", name: "" },
    ],
    logo: { data: Buffer.from(PNG).toString("base64"), alternativeText: "Stemma" },
  });
  const { session, user } = opened(settings);
  expect(field(/^Centri di responsabilità/)).toHaveProperty("value", "Area A\nArea B");
  await user.click(button("Togli il firmatario 1"));
  expect(document.activeElement).toBe(button("Aggiungi un firmatario"));
  await user.click(button("Togli il logo"));
  await user.click(button("Salva"));
  expect(session.saveSettings).toHaveBeenCalledWith({
    ...settings,
    signers: [{ role: "Segretario generale", name: "" }],
    logo: null,
  });
});

test("what cannot hold is said, and has the focus", async () => {
  const { session, user } = opened();
  await user.clear(field(/oltre il quale/));
  await user.type(field(/oltre il quale/), "90");
  await user.click(button("Salva"));
  expect(screen.getByText("Scrivere un numero da 101 a 1000.")).toBeTruthy();
  expect(document.activeElement).toBe(field(/oltre il quale/));
  expect(session.saveSettings).not.toHaveBeenCalled();
  await user.clear(field(/oltre il quale/));
  await user.upload(fileInput(), new File([PNG], "logo.png", { type: "image/png" }));
  const words = await screen.findByRole("textbox", { name: /^Testo alternativo/ });
  await user.click(button("Salva"));
  expect(screen.getByText("Scrivere che cosa mostra il logo.")).toBeTruthy();
  expect(document.activeElement).toBe(words);
  await user.type(words, "Stemma");
  await user.click(button("Salva"));
  expect(session.saveSettings.mock.calls[0]?.[0].thresholds.farAbove).toBe(150);
});

test.each([
  ["another kind of file", new File(["GIF89a"], "logo.gif"), /non è un’immagine PNG o JPEG/],
  ["a file that is too large", new File([new Uint8Array(LARGEST_LOGO + 1)], "logo.png"), /supera i 200 kB/],
])("%s is no logo", async (_, file, said) => {
  const { user } = opened();
  await user.upload(fileInput(), file);
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
});

test("«Annulla» keeps nothing", async () => {
  const { session, onClose, user } = opened();
  await user.type(field(/^Nome dell’ente/), "Camera di commercio di Lucca");
  await user.click(button("Annulla"));
  await waitFor(() => {
    expect(onClose).toHaveBeenCalledTimes(1);
  });
  expect(session.saveSettings).not.toHaveBeenCalled();
});
