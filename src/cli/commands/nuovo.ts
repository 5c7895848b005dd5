// SPDX-License-Identifier: EUPL-1.2
import { newPlan, type NewPlan } from "../../new-plan/new-plan";
import { NewPlanError } from "../../new-plan/new-plan-error";
import type { ChosenProgramme, NewPlanRequest } from "../../new-plan/request";
import { cliTexts } from "../../texts/cli";
import { newPlanErrorText } from "../../texts/new-plan";
import { newFileWorkbook } from "../../workbook/file/new-workbook";
import { parseNewPlanCall } from "../call";
import { refuseOtherKind } from "../copies";
import { writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { nodeExcelize } from "../node-excelize";

/** `pira nuovo --ente "…" --anno 2027 --programmi 011-005,… --out OUT.xlsx [--force]`: an empty plan in a file of its own. */
export async function nuovo(args: readonly string[], io: Io): Promise<ExitCode> {
  const { chamber, year, programmes, out, force } = parseNewPlanCall("nuovo", args);
  if (chamber === undefined) throw new CommandError(cliTexts.missingChamber);
  if (year === undefined) throw new CommandError(cliTexts.missingYear);
  if (programmes.length === 0) throw new CommandError(cliTexts.missingProgrammes);
  if (out === undefined) throw new CommandError(cliTexts.missingOut);
  refuseOtherKind(out);

  const { sheets, named } = planned({ chamber, year, programmes: programmes.map(chosen) });
  const workbook = newFileWorkbook(nodeExcelize);
  await workbook.addSheets(sheets, named);
  await writeWhole(out, workbook.save(), force);
  io.print(
    cliTexts.newPlanWritten(
      out,
      sheets.map(({ name }) => name),
    ),
  );
  return EXIT.ok;
}

/** `011-005`; what is written otherwise is no programme of the list. */
function chosen(code: string): ChosenProgramme {
  const [missionCode = "", programmeCode = ""] = code.split(/-(.*)/su);
  return { missionCode, programmeCode };
}

function planned(request: NewPlanRequest): NewPlan {
  try {
    return newPlan(request);
  } catch (error) {
    if (!(error instanceof NewPlanError)) throw error;
    throw new CommandError(newPlanErrorText(error), { cause: error });
  }
}
