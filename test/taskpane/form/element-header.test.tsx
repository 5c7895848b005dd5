// SPDX-License-Identifier: EUPL-1.2
import { screen } from "@testing-library/react";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { openedForm } from "./opened-form";

beforeEach(preparePaneEnvironment);

it("leaves the keyboard at the title of what the path leads to", async () => {
  const { user } = await openedForm("B12");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^Indicatore/);
  for (const kind of ["Obiettivo", "Programma"]) {
    screen.getByRole("button", { name: new RegExp(`^${kind} `) }).focus();
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { level: 2, name: new RegExp(`^${kind}`) });
    expect(document.activeElement).toBe(heading);
  }
});
