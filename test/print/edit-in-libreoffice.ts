// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapeXml } from "../../src/workbook/file/xml";

/**
 * Opens an .xlsx in LibreOffice, does something there, saves it as .xlsx.
 * @param steps lines of Basic; `book` is the open document
 */
export function editInLibreOffice(xlsx: Uint8Array, steps: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "pira-libreoffice-"));
  const profile = join(folder, "profile");
  const office = (...args: string[]): void => {
    execFileSync(
      "soffice",
      [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", ...args],
      {
        stdio: "ignore",
        timeout: 120_000,
      },
    );
  };
  try {
    const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
    writeFileSync(before, xlsx);
    // The first start makes the profile, and would replace a macro that was there before.
    office("--terminate_after_init");
    const library = join(profile, "user", "basic", "Standard");
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, "Module1.xba"), moduleXml(steps));
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    office(`macro:///Standard.Module1.Edit("${before}","${after}")`);
    return new Uint8Array(readFileSync(after));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const moduleXml = (steps: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escapeXml(
  [
    "Sub Edit(source As String, target As String)",
    "Dim options(0) As New com.sun.star.beans.PropertyValue",
    'options(0).Name = "Hidden"',
    "options(0).Value = True",
    'book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())',
    ...steps,
    'options(0).Name = "FilterName"',
    'options(0).Value = "Calc MS Excel 2007 XML"',
    "book.storeToURL(ConvertToURL(target), options())",
    "book.close(True)",
    "End Sub",
  ].join("\n"),
)}</script:module>`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;
