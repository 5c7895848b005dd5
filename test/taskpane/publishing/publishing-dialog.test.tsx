// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor, within } from "@testing-library/react";
import type { Publish, PublishedFile } from "../../../src/taskpane/place";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

const give = jest.fn<Promise<"window" | "file">, []>();
const FILES: PublishedFile[] = [
  { kind: "xlsx", name: "pira-2026.xlsx", way: "window", give },
  { kind: "json", name: "pira-2026.json", way: "clipboard", text: '{"year":2026}' },
];
const asked = jest.fn<undefined, [string | null, boolean]>();
const publish: Publish = (document, isDraft) => {
  asked(document.plan.chamber, isDraft);
  return Promise.resolve(FILES);
};

beforeEach(() => {
  give.mockReset();
  asked.mockReset();
});

async function opened(place = { publish }) {
  const pane = await openedPane(place);
  await pane.user.click(button("Altro"));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Copia da pubblicare…" }));
  const dialog = await screen.findByRole("dialog", { name: "Copia da pubblicare" });
  return { ...pane, dialog };
}

/** The small plan has errors open: whoever goes on agrees to publish a draft. */
async function agreed() {
  const pane = await opened();
  await pane.user.click(within(pane.dialog).getByRole("checkbox", { name: "Preparare comunque una bozza" }));
  return pane;
}

test("a draft is published only by who says so", async () => {
  const { user, dialog } = await opened();
  within(dialog).getByText(/errori sono aperti: l’intestazione porta «BOZZA»\.$/);
  const open = await within(dialog).findByRole("button", { name: "Apri l’allegato (.xlsx)" });
  expect(open.getAttribute("aria-disabled")).toBe("true");
  await user.click(open);
  expect(give).not.toHaveBeenCalled();
  expect(asked).toHaveBeenCalledWith("Camera di Commercio di Prova", true);
  expect(await axeViolations(document.body)).toEqual([]);
});

test("the allegato opens, and it is said under which name to save it", async () => {
  const { user } = await agreed();
  give.mockResolvedValueOnce("window");
  await user.click(await screen.findByRole("button", { name: "Apri l’allegato (.xlsx)" }));
  await screen.findByText("Si è aperto in una finestra sua: salvarlo come «pira-2026.xlsx».");
});

test("what keeps it from opening is said, and it can be tried again", async () => {
  const { user } = await agreed();
  give.mockRejectedValueOnce(new WorkbookError("cell-edit-mode")).mockResolvedValueOnce("file");
  await user.click(await screen.findByRole("button", { name: "Apri l’allegato (.xlsx)" }));
  await screen.findByText(/^È in corso la modifica di una cella/);
  await user.click(button("Apri l’allegato (.xlsx)"));
  await screen.findByText("«pira-2026.xlsx» è fra i file scaricati.");
  expect(screen.queryByText(/^È in corso la modifica/)).toBeNull();
});

test("the data are copied, with what to do next; refused, they are there to be copied by hand", async () => {
  const { user } = await agreed();
  const writeText = jest.spyOn(navigator.clipboard, "writeText");
  await user.click(await screen.findByRole("button", { name: "Copia il piano (.json)" }));
  await screen.findByText(
    /^Copiato: incollarlo in un file di testo.*«pira-2026\.json», con la codifica UTF-8\.$/,
  );
  expect(await navigator.clipboard.readText()).toBe('{"year":2026}');
  writeText.mockRejectedValueOnce(new DOMException("", "NotAllowedError"));
  await user.click(button("Copia il piano (.json)"));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Testo di «pira-2026.json»" });
  expect([text.value, text.readOnly]).toEqual(['{"year":2026}', true]);
  expect(document.activeElement).toBe(text);
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  expect(screen.queryByText(/^Copiato/)).toBeNull();
  expect(await axeViolations(document.body)).toEqual([]);
});

test("the copy is that of the workbook as it becomes while the dialog is open", async () => {
  const { workbook } = await opened();
  await screen.findByRole("button", { name: "Copia il piano (.json)" });
  workbook.type("Copertina", "A1", "Camera di Commercio di Altrove");
  await waitFor(() => {
    expect(asked).toHaveBeenLastCalledWith("Camera di Commercio di Altrove", true);
  });
});

test("what cannot be prepared is said in the pane", async () => {
  await opened({ publish: () => Promise.reject(new Error("no network")) }).catch(() => undefined);
  await screen.findByText(/^Questa parte del riquadro non è stata caricata/);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("where files cannot be made nothing is offered", async () => {
  const { user } = await openedPane();
  await user.click(button("Altro"));
  await screen.findByRole("menu");
  expect(screen.queryByRole("menuitem", { name: "Copia da pubblicare…" })).toBeNull();
});
