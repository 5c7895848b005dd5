// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { smallPlan } from "../../support/small-plan";
import { openedForm } from "./opened-form";

beforeEach(preparePaneEnvironment);

const OBJECTIVE = "C6";
const CENTRE = "Centro di responsabilità";
const COUNT = "Nr indicatori associati";

describe("a text that did not reach its cell", () => {
  it("stays, says so, and can be written again", async () => {
    const { user, workbook, field, box, held, container } = await openedForm(OBJECTIVE);
    workbook.fail("apply", new WorkbookError("protected", ["011-005"]));
    await user.clear(field(CENTRE));
    await user.type(field(CENTRE), "Area nuova");
    expect(box(CENTRE).queryByText("Non ancora nella cella.")).toBeNull();
    await user.tab();
    await user.tab();
    expect(await box(CENTRE).findByText("Non ancora nella cella.")).toBeTruthy();
    expect(held(6, 3)).toBe("Area promozione");
    expect(await axeViolations(container)).toEqual([]);
    await user.click(box(CENTRE).getByRole("button", { name: `Scrivi: ${CENTRE}` }));
    await waitFor(() => {
      expect(held(6, 3)).toBe("Area nuova");
    });
    await waitFor(() => {
      expect(box(CENTRE).queryByText("Non ancora nella cella.")).toBeNull();
    });
  });

  it("can be given up", async () => {
    const { user, workbook, field, box } = await openedForm(OBJECTIVE);
    workbook.fail("apply", new WorkbookError("protected", ["011-005"]));
    await user.type(field(CENTRE), " bis");
    await user.tab();
    await user.tab();
    await user.click(await box(CENTRE).findByRole("button", { name: `Lascia com’era: ${CENTRE}` }));
    expect(field(CENTRE)).toHaveProperty("value", "Area promozione");
    expect(document.activeElement).toBe(field(CENTRE));
  });

  it("is not even sent when the plan could not hold it", async () => {
    const { user, workbook, field, box, said, held } = await openedForm(OBJECTIVE);
    await user.clear(field(COUNT));
    await user.type(field(COUNT), "tre");
    expect(said(COUNT)).toMatch(/errore: Scrivere un numero intero/);
    await user.click(field(CENTRE));
    expect(await box(COUNT).findByText("Non ancora nella cella.")).toBeTruthy();
    expect(box(COUNT).queryByRole("button", { name: /^Scrivi/ })).toBeNull();
    expect(field(COUNT)).toHaveProperty("value", "tre");
    expect(held(8, 1)).toBe("Nr indicatori associati 2");
    expect(workbook.calls.filter((call) => call.startsWith("apply"))).toEqual([]);
  });
});

/** The plan with a description that goes on in the row below. */
const continued = () =>
  smallPlan().map((sheet) =>
    sheet.name === "011-005"
      ? {
          ...sheet,
          values: sheet.values.toSpliced(
            4,
            0,
            sheet.values[0]?.map((_, n) => (n === 2 ? "E altro." : "")) ?? [],
          ),
        }
      : sheet,
  );

describe("a text that goes on in the cells that follow", () => {
  it("is shown, and left to the sheet with the reason", async () => {
    const { said, field } = await openedForm("C4", continued());
    expect(said("Descrizione")).toContain(
      "Il testo continua nelle celle che seguono: si modifica nel foglio.",
    );
    expect(field("Descrizione")).toHaveProperty("readOnly", true);
  });
});

describe("the summary of problems", () => {
  it("takes the focus when asked for, and leads to each field", async () => {
    const { user, field, container } = await openedForm("C16");
    const shown = jest.fn();
    Element.prototype.scrollIntoView = shown;
    const summary = screen.getByRole("button", { name: /^Problemi in questa scheda \(\d+\)$/ });
    await user.click(summary);
    const list = screen.getByRole("list", { name: /^Problemi in questa scheda/ });
    expect(document.activeElement).toBe(list);
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Algoritmo di calcolo: Manca/ }));
    expect(document.activeElement).toBe(field("Algoritmo di calcolo"));
    expect(shown).toHaveBeenCalled();
  });

  it("counts what is typed too", async () => {
    const { user, field } = await openedForm(OBJECTIVE);
    const count = (): number =>
      Number(
        /\((\d+)\)/u.exec(screen.queryByRole("button", { name: /^Problemi in/ })?.textContent ?? "")?.[1] ??
          0,
      );
    const before = count();
    await user.clear(field(COUNT));
    await user.type(field(COUNT), "tre");
    expect(count()).toBe(before + 1);
  });
});
