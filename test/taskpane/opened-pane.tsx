// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import type { Place } from "../../src/taskpane/place";
import { type FakeWorkbook, fakeWorkbook } from "../support/fake-workbook";
import { smallPlan } from "../support/small-plan";

/** The pane on a workbook in memory, once it has something to show. */
export async function openedPane(
  place: Place = {},
  workbook: FakeWorkbook = fakeWorkbook(smallPlan()),
  more = "Altro",
) {
  const user = userEvent.setup();
  const { container, unmount } = render(<Pane workbook={workbook} place={place} />);
  await screen.findByRole("button", { name: more });
  return { workbook, user, container, unmount };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
