// SPDX-License-Identifier: EUPL-1.2
import { screen } from "@testing-library/react";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";
import { writeAllegato } from "../../support/write-allegato";
import { openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

it("says which sheets Excel did not set up as asked, what they should have, and where to correct it", async () => {
  const workbook = fakeWorkbook(smallPlan());
  workbook.unsetPages = [
    {
      sheet: "All. Quadro",
      settings: [
        { setting: "orientation", wanted: "landscape" },
        { setting: "scale", wanted: "100" },
        { setting: "margins", wanted: "" },
      ],
    },
    { sheet: "All. Riepilogo", settings: [{ setting: "print-area", wanted: "A1:H40" }] },
  ];
  const { user, container } = await openedPane({}, workbook);
  await writeAllegato(user);
  const notice = await screen.findByText(/^Allegato pronto/);
  expect(notice.textContent).toContain(
    "Excel non ha accettato tutto il layout di pagina. " +
      "«All. Quadro»: orientamento orizzontale, proporzioni 100%, margini. " +
      "«All. Riepilogo»: area di stampa A1:H40. " +
      "Prima di stampare, correggerlo in quei fogli dalla scheda «Layout di pagina».",
  );
  expect(await axeViolations(container)).toEqual([]);
});

it("says nothing of the page where Excel took all of it", async () => {
  const { user } = await openedPane();
  await writeAllegato(user);
  expect((await screen.findByText(/^Allegato pronto/)).textContent).not.toContain("layout di pagina");
});
