// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor, within } from "@testing-library/react";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { openedForm } from "./opened-form";

beforeEach(preparePaneEnvironment);

const INDICATOR = "B9";
const OBJECTIVE = "C6";
const PROGRAMME = "B1";

describe("a list of values", () => {
  it("offers the tipologie with what they measure, and writes the one chosen at once", async () => {
    const { user, field, held, container } = await openedForm(INDICATOR);
    await user.click(field("Tipologia"));
    const option = await screen.findByRole("option", { name: /^impatto/ });
    expect(option.textContent).toMatch(/collettività.*lettera c/);
    expect(await axeViolations(container)).toEqual([]);
    await user.click(option);
    await waitFor(() => {
      expect(held(12, 1)).toBe("impatto");
    });
  });

  it("narrows down while one types, and Enter chooses the one that is shown", async () => {
    const { user, field, held } = await openedForm(INDICATOR);
    await user.clear(field("Tipologia"));
    await user.type(field("Tipologia"), "qua");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(held(12, 1)).toBe("qualità");
    });
  });

  it("leaves a text of one's own as it is, with a warning", async () => {
    const { user, field, held, said } = await openedForm(INDICATOR);
    await user.clear(field("Unità di misura"));
    await user.type(field("Unità di misura"), "n");
    await user.type(field("Unità di misura"), "odi");
    expect(said("Unità di misura")).toMatch(/avviso: L’unità di misura non è fra quelle in uso/);
    await user.tab();
    await waitFor(() => {
      expect(held(12, 2)).toBe("nodi");
    });
  });

  it("is never chosen from by leaving the field", async () => {
    const { user, field, held } = await openedForm(INDICATOR);
    await user.clear(field("Tipologia"));
    await user.type(field("Tipologia"), "eff");
    await user.tab();
    await waitFor(() => {
      expect(held(12, 1)).toBe("eff");
    });
  });

  it("is one stop of the Tab key, and closes when it is left", async () => {
    const { user, field } = await openedForm(INDICATOR);
    await user.click(field("Unità di misura"));
    await screen.findAllByRole("option");
    await user.tab();
    expect(document.activeElement).toBe(field("Algoritmo di calcolo"));
    expect(screen.queryAllByRole("option")).toEqual([]);
  });

  it("closes on Esc, and only then gives up what was typed", async () => {
    const { user, field, workbook } = await openedForm(OBJECTIVE);
    await user.type(field("Arco temporale"), "x");
    await user.keyboard("{Escape}");
    expect(field("Arco temporale")).toHaveProperty("value", "Triennalex");
    await user.keyboard("{Escape}");
    expect(field("Arco temporale")).toHaveProperty("value", "Triennale");
    await user.tab();
    expect(workbook.calls.filter((call) => call.startsWith("apply"))).toEqual([]);
  });
});

describe("a mission and its code in one cell", () => {
  it("are one field; a choice writes both in one go and leaves the rest of the cell", async () => {
    const { user, field, held, workbook } = await openedForm(PROGRAMME);
    expect(field("Missione")).toHaveProperty("value", "011 - Competitività e sviluppo delle imprese");
    expect(screen.queryByLabelText("Codice missione")).toBeNull();
    await user.click(field("Missione"));
    await user.click(await screen.findByRole("option", { name: /^012/ }));
    await waitFor(() => {
      expect(held(1, 2)).toBe("012 - Regolazione dei mercati");
    });
    expect(workbook.calls.filter((call) => call.startsWith("apply"))).toEqual(["apply 011-005!B1"]);
    expect(field("Missione")).toHaveProperty("value", "012 - Regolazione dei mercati");
  });

  it("can be typed as they stand", async () => {
    const { user, field, held } = await openedForm(PROGRAMME);
    await user.clear(field("Missione"));
    await user.type(field("Missione"), "012 - Mercati");
    expect(field("Missione")).toHaveProperty("value", "012 - Mercati");
    await user.tab();
    await waitFor(() => {
      expect(held(1, 2)).toBe("012 - Mercati");
    });
  });
});

describe("a target", () => {
  it("is read back while it is typed, and what is doubtful is told", async () => {
    const { user, field, said } = await openedForm(INDICATOR);
    const target = "Risultato atteso 2026";
    expect(said(target)).toBe("Letto come: almeno 130");
    await user.clear(field(target));
    await user.type(field(target), "almeno 12.5 giorni");
    expect(said(target)).toMatch(/Letto come: almeno 12,5 giorni/);
    expect(said(target)).toMatch(/decimali si scrivono con la virgola/);
  });

  it("is put together from its pieces and printed as shown", async () => {
    const { user, box, held, container } = await openedForm(INDICATOR);
    const target = box("Risultato atteso 2026");
    await user.click(target.getByRole("button", { name: "Componi: Risultato atteso 2026" }));
    const composer = within(target.getByRole("group"));
    const value = composer.getByLabelText("Valore");
    expect(document.activeElement).toBe(value);
    expect(value).toHaveProperty("value", "130");
    await user.clear(value);
    expect(composer.getByText("Scrivere il valore.")).toBeTruthy();
    await user.type(value, "85");
    await user.click(composer.getByLabelText("Unità"));
    await user.click(await screen.findByRole("option", { name: "%" }));
    await user.selectOptions(composer.getByLabelText("Operatore"), ">");
    expect(composer.getByText("Come si stampa: > 85%")).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(composer.getByRole("button", { name: "Inserisci" }));
    await waitFor(() => {
      expect(held(12, 6)).toBe("> 85%");
    });
    expect(target.queryByRole("group")).toBeNull();
    expect(document.activeElement).toBe(target.getByRole("button", { name: /^Componi/ }));
  });
});

describe("a long text", () => {
  it("tells its length and the room it takes on paper; Ctrl+Enter writes it", async () => {
    const { user, field, said, held } = await openedForm(OBJECTIVE);
    await user.clear(field("Descrizione"));
    await user.type(field("Descrizione"), "Uno{Enter}due");
    expect(said("Descrizione")).toBe("7 caratteri · in stampa 2 righe, circa 10 mm");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(held(4, 3)).toBe("Uno\ndue");
    });
    expect(document.activeElement).toBe(field("Descrizione"));
  });
});

describe("what the plan tells", () => {
  it("is proposed: the number of indicators", async () => {
    const { user, box, field, held, workbook } = await openedForm(OBJECTIVE);
    const label = "Nr indicatori associati";
    expect(box(label).queryByRole("button", { name: /^Usa/ })).toBeNull();
    await user.clear(field(label));
    await user.type(field(label), "5{Enter}");
    await waitFor(() => {
      expect(held(8, 1)).toBe("Nr indicatori associati 5");
    });
    await user.click(box(label).getByRole("button", { name: `Usa 2: ${label}` }));
    await waitFor(() => {
      expect(held(8, 1)).toBe("Nr indicatori associati 2");
    });
    expect(workbook.calls.filter((call) => call.startsWith("apply"))).toHaveLength(2);
  });
});
