// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { workbenchTexts } from "../texts/workbench";
import { workbookErrorText } from "../texts/workbook-errors";
import { WorkbookError } from "../workbook/workbook-error";
import { fetchExample, openFile, type OpenFile } from "./open-file";

interface Opening {
  busy: boolean;
  /** Why the last file could not be opened. */
  problem: string | null;
  choose: (file: File) => void;
  chooseExample: () => void;
}

/** Opens what the user chooses; a file that cannot be opened leaves the one under work where it is. */
export function useOpening(onOpen: (file: OpenFile) => void): Opening {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (source: () => File | Promise<File>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const opened = await openFile(await source());
      setBusy(false);
      onOpen(opened);
    } catch (error) {
      setBusy(false);
      setProblem(error instanceof WorkbookError ? workbookErrorText(error) : workbenchTexts.exampleMissing);
    }
  };

  return {
    busy,
    problem,
    choose: (file) => void open(() => file),
    chooseExample: () => void open(() => fetchExample(workbenchTexts.exampleName)),
  };
}
