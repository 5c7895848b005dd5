// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Unavailable } from "../../src/taskpane/unavailable";
import { axeViolations, preparePaneEnvironment } from "../support/pane-environment";

beforeEach(preparePaneEnvironment);

describe("the page before any script", () => {
  const page = new DOMParser().parseFromString(
    readFileSync("src/taskpane/taskpane.html", "utf8"),
    "text/html",
  );

  it("says in Italian what it is, that it is loading, and what to do when nothing comes", () => {
    expect(page.documentElement.lang).toBe("it");
    const main = page.querySelector("main#root");
    expect(main?.textContent).toMatch(/PIRA.*Apertura del riquadro…/s);
    expect(main?.querySelector("[role=alert]")?.textContent).toMatch(
      /appsforoffice\.microsoft\.com.*filtro/s,
    );
    expect(main?.querySelector("[role=alert] a")?.textContent).toBe("Riprova");
    expect(main?.querySelector("noscript")).not.toBeNull();
  });

  it("waits for office.js without holding back what it shows", () => {
    const script = page.querySelector<HTMLScriptElement>("script[src]");
    expect(script?.src).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(script?.defer).toBe(true);
  });

  it("lets nothing run but its own files and office.js", () => {
    const policy = page
      .querySelector("meta[http-equiv=Content-Security-Policy]")
      ?.getAttribute("content")
      ?.split(/;\s*/);
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com",
        "connect-src 'self'",
      ]),
    );
    expect(page.querySelectorAll("script:not([src]), [onclick], [onload]")).toHaveLength(0);
  });
});

describe("Unavailable", () => {
  it.each([
    ["elsewhere", "Questa pagina si apre dentro Excel", /«Apri PIRA»/],
    [
      "unreachable",
      "Il collegamento con Excel non è arrivato",
      /proxy.*https:\/\/appsforoffice\.microsoft\.com/,
    ],
    ["too-old", "Questa versione di Excel non basta", /Excel 2021.*ExcelApi 1\.9/],
  ] as const)("%s: says what is needed", async (reason, title, body) => {
    const retry = jest.fn();
    const { container } = render(<Unavailable reason={reason} onRetry={retry} />);
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(body);
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.setup().click(screen.getByRole("button", { name: "Riprova" }));
    expect(retry).toHaveBeenCalled();
  });
});
