// SPDX-License-Identifier: EUPL-1.2
import { filled, grown, rehearsalOf } from "../../src/editing/rehearsal";
import { handOut } from "../../src/exchange/hand-out";
import { textAt } from "../../src/plan/pointer";
import { readPlan } from "../../src/reading/read-plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../new-plan/snapshot-of";
import { smallPlan } from "../support/small-plan";

/** The one objective of the small plan. */
export const OBJECTIVE = "/programmes/0/objectives/0";

/** What the manager of the objective did. */
interface Deeds {
  /** Fields of the objective: `centre`, `indicators/0/unit`. */
  texts?: Record<string, string>;
  /** New ones, with the texts of their fields. */
  indicators?: ({ name: string } & Record<string, string>)[];
  /** Name of an indicator that is gone. */
  without?: string;
}

/** The small plan's objective as it came back from its manager. */
export function returnedWith({ texts = {}, indicators = [], without }: Deeds): WorkbookSnapshot {
  const handed = snapshotOf(handOut(readPlan({ sheets: smallPlan(), leftAside: [] }), OBJECTIVE).sheets);
  let state = rehearsalOf({ snapshot: handed, document: readPlan(handed) });
  const fill = (at: string, fields: Record<string, string>): void => {
    const { plan } = state.now.document;
    const changes = Object.entries(fields).map(([name, after]) => ({
      at: `${at}/${name}`,
      before: textAt(plan, `${at}/${name}`),
      after,
    }));
    const done = filled(state, changes);
    if (done === null) throw new Error(`No cell for ${JSON.stringify(fields)}`);
    state = done;
  };
  fill(OBJECTIVE, texts);
  for (const { name, ...fields } of indicators) {
    const { rehearsal, where } = grown(state, { kind: "add", element: `${OBJECTIVE}/indicators`, name });
    state = rehearsal;
    fill(where, fields);
  }
  if (without !== undefined) {
    const all = state.now.document.plan.programmes[0]?.objectives[0]?.indicators ?? [];
    const n = all.findIndex(({ name }) => name === without);
    state = grown(state, { kind: "remove", element: `${OBJECTIVE}/indicators/${n}` }).rehearsal;
  }
  return state.now.snapshot;
}
