// SPDX-License-Identifier: EUPL-1.2
import { act, screen } from "@testing-library/react";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

it("duplicates a programme as another one, and tells that the sheet of one that is removed stays hidden", async () => {
  const { workbook, user } = await openedPane();
  const open = async (name: string): Promise<void> => {
    await user.click(button("Azioni sulla scheda"));
    await user.click(await screen.findByRole("menuitem", { name }));
  };
  act(() => {
    workbook.select({ sheet: "011-005", cell: "B1" });
  });
  await screen.findByRole("heading", { level: 2, name: /^Programma/ });
  await user.click(button("Azioni sulla scheda"));
  const remove = await screen.findByRole("menuitem", { name: /^Rimuovi…/ });
  expect(remove.getAttribute("aria-disabled")).toBe("true");
  expect(remove.textContent).toMatch("È l’unico programma del piano");
  await user.keyboard("{Escape}");

  await open("Duplica come altro programma…");
  const [other] = await screen.findAllByRole("radio");
  await user.click(other ?? document.body);
  await user.click(button("Duplica"));
  await screen.findByText("Duplicato.");
  const names = (): string[] => workbook.snapshot.sheets.map(({ name }) => name);
  expect(names()).toHaveLength(3);
  const copy = names()[2] ?? "";

  await open("Rimuovi…");
  expect((await screen.findByRole("alertdialog")).textContent).toMatch(`Il foglio «${copy}» esce dal piano`);
  await user.click(button("Rimuovi"));
  await screen.findByText(`Rimosso dal piano. Il foglio «${copy}» resta nascosto`, { exact: false });
  expect(workbook.snapshot.sheets[2]?.visibility).toBe("hidden");
});
