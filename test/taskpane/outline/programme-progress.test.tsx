// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import { OutlineView } from "../../../src/taskpane/outline/outline-view";
import type { Session } from "../../../src/taskpane/session/session";
import { planDocument } from "../../support/plan-document";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { checked } from "../findings/shown-findings";

beforeEach(preparePaneEnvironment);

it("says of each programme how complete it is, in words and as a bar", async () => {
  const document = planDocument({
    programmes: [{ objectives: [{ centre: "", description: "" }] }, { programmeCode: "005" }],
  });
  const { container } = render(
    <OutlineView session={{} as Partial<Session> as Session} plan={{ ...checked([]), document }} />,
  );
  const bars = screen.getAllByRole("progressbar", { name: "Completezza" });
  expect(bars.map((bar) => bar.getAttribute("aria-valuetext"))).toEqual([
    "Completo al 90\u00a0%: 2 campi da riempire",
    "Completo: nessun campo da riempire",
  ]);
  expect(screen.getByText(/^Completo al 90.%: 2 campi da riempire$/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});
