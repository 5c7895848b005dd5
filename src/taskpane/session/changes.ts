// SPDX-License-Identifier: EUPL-1.2
import type { Wanted } from "../../editing/correct-all";
import type { ProgrammeAmounts } from "../../plan/appropriation";
import type { ChamberSettings } from "../../plan/settings";
import type { Correction } from "../../rules/correction";
import type { Finding } from "../../rules/finding";
import type { StopOptions } from "../../workbook/stopping";
import type { JointCorrection } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { writeStep } from "./history";
import type { Notice } from "./state";
import type { Writing } from "./writing";

/** What is written into the workbook when a correction is made. */
type Change = Pick<Correction, "label" | "edits" | "reshapes">;

/** What the user does about findings. */
export interface Changes {
  /** Makes a correction that the user has seen. */
  correct: (change: Change) => Promise<void>;
  /**
   * The proposed corrections of many findings, taken together; null once they are not asked for any more. Nothing is
   * written.
   */
  propose: (wanted: Wanted, isAsked: () => boolean) => Promise<JointCorrection | null>;
  /** @param reason never blank */
  silence: (findings: readonly Finding[], reason: string) => Promise<void>;
  reopen: (findings: readonly Finding[]) => Promise<void>;
  /** Keeps what the budget gives each programme on the sheet «Stanziamenti». */
  saveAppropriations: (amounts: readonly ProgrammeAmounts[]) => Promise<void>;
  /** Keeps the chamber's settings on the sheet «Impostazioni». */
  saveSettings: (settings: ChamberSettings) => Promise<void>;
  /** Makes the narrative say these paragraphs, in its own sheet; false when nothing was written. */
  savePremise: (paragraphs: readonly string[]) => Promise<boolean>;
  /** Writes the findings on the sheet «Verifica». */
  listInWorkbook: () => Promise<void>;
}

export function createChanges({ workbook, store, history, command, update }: Writing): Changes {
  const onSheet = async (
    task: "silence" | "list" | "settings",
    write: (stop: StopOptions) => Promise<string>,
    notice: (sheet: string) => Notice,
  ): Promise<void> => {
    await command(task, async (stop) => notice(await write(stop)));
    await update();
  };

  return {
    correct: async (change) => {
      const { inverseOf } = await loadCore();
      await command("fix", async (stop) => {
        const before = store.get().latest?.snapshot ?? null;
        await writeStep(workbook, change, stop);
        history.push({ ...inverseOf(change, before), of: "correction" });
        return { kind: "fixed", cells: change.edits.map(placeOf) };
      });
      await update();
    },
    propose: async (wanted, isAsked) => {
      const { view } = store.get();
      if (view.kind !== "checked") return { label: "", edits: [], left: 0 };
      const { proposeTogether } = await loadCore();
      return proposeTogether(view.plan.snapshot, wanted, isAsked);
    },
    silence: (findings, reason) =>
      onSheet(
        "silence",
        async (stop) =>
          (await loadCore()).writeSilences(workbook, findings, reason, { now: new Date(), ...stop }),
        (sheet) => ({ kind: "silenced", findings: findings.length, sheet }),
      ),
    reopen: (findings) =>
      onSheet(
        "silence",
        async (stop) =>
          (await loadCore()).writeSilences(workbook, findings, null, { now: new Date(), ...stop }),
        (sheet) => ({ kind: "reopened", findings: findings.length, sheet }),
      ),
    saveAppropriations: (amounts) =>
      onSheet(
        "list",
        async (stop) => (await loadCore()).writeAppropriations(workbook, amounts, stop),
        (sheet) => ({ kind: "saved", sheet }),
      ),
    saveSettings: (settings) =>
      onSheet(
        "settings",
        async () => (await loadCore()).writeSettings(workbook, settings),
        (sheet) => ({ kind: "settled", sheet }),
      ),
    savePremise: async (paragraphs) => {
      let isWritten = false;
      await command("premise", async () => {
        const { latest } = store.get();
        if (latest === null) return null;
        const planned = (await loadCore()).planPremise(latest, paragraphs);
        if (planned.kind === "refused") return { kind: "not-narrated" };
        if (planned.kind === "new") await workbook.addSheets([planned.sheet]);
        else {
          await writeStep(workbook, planned.step);
          history.push(planned.inverse);
        }
        isWritten = true;
        return { kind: "narrated" };
      });
      await update();
      return isWritten;
    },
    listInWorkbook: () =>
      onSheet(
        "list",
        async (stop) => (await loadCore()).writeCheckSheet(workbook, { now: new Date(), ...stop }),
        (sheet) => ({ kind: "listed", sheet }),
      ),
  };
}

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }) => ({ sheet, cell });
