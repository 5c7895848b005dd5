// SPDX-License-Identifier: EUPL-1.2
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MenuList } from "@fluentui/react-components";
import { ExchangeItems } from "../../../src/taskpane/exchange/exchange-items";
import { PlaceContext } from "../../../src/taskpane/frame/use-place";
import type { PartExchange } from "../../../src/taskpane/place";
import type { Session } from "../../../src/taskpane/session/session";
import { initialState } from "../../../src/taskpane/session/state";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { planDocument } from "../../support/plan-document";

beforeEach(preparePaneEnvironment);

const AT = "/programmes/0/objectives/0";

function shown(at: string, exchange?: PartExchange) {
  const notices: unknown[] = [];
  const aside: Session["aside"] = async (attempt, work) => {
    notices.push(await work().catch((error: unknown) => [attempt, error]));
  };
  const latest = { document: planDocument(), snapshot: { sheets: [], leftAside: [] } };
  const session = { aside, getState: () => ({ ...initialState, latest }) };
  render(
    <PlaceContext value={exchange ? { exchange } : {}}>
      <MenuList>
        <ExchangeItems session={session as Partial<Session> as Session} at={at} />
      </MenuList>
    </PlaceContext>,
  );
  return { notices, user: userEvent.setup() };
}

const files = (give: PartExchange["give"]): PartExchange => ({
  give,
  take: () => Promise.resolve({ sheets: [], leftAside: [] }),
});

it("gives the objective as a workbook of its own", async () => {
  const give = jest.fn<Promise<"window">, Parameters<PartExchange["give"]>>(() => Promise.resolve("window"));
  const { user, notices } = shown(AT, files(give));
  await user.click(screen.getByRole("menuitem", { name: "Affida a chi la compila…" }));
  expect(give.mock.calls[0]?.[0].sheets.map(({ name }) => name)).toEqual(["012-004-001"]);
  await waitFor(() => {
    expect(notices).toEqual([{ kind: "given", as: "window" }]);
  });
});

it("tells when the file could not be made", async () => {
  const { user, notices } = shown(
    AT,
    files(() => Promise.reject(new Error("No library"))),
  );
  await user.click(screen.getByRole("menuitem", { name: "Affida a chi la compila…" }));
  await waitFor(() => {
    expect(notices).toEqual([["hand-out", new Error("No library")]]);
  });
});

it.each([
  ["for an indicator", `${AT}/indicators/0`, files(() => Promise.resolve("file"))],
  ["where no file can be made", AT, undefined],
])("offers nothing %s", (_, at, exchange) => {
  shown(at, exchange);
  expect(screen.queryByRole("menuitem")).toBeNull();
});
