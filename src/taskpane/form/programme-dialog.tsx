// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { isValidIn, MISSIONS, normalCode } from "../../template/missions";
import { formTexts } from "../../texts/form";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";

interface ProgrammeDialogProps {
  session: Session;
  plan: Plan;
  /** The programme whose objectives and indicators the new one is to have; without it, it is blank. */
  like?: PlanPointer | undefined;
  onClose: () => void;
}

/** Asks which of the official programmes that the plan lacks it is to have. */
export function ProgrammeDialog({ session, plan, like, onClose }: ProgrammeDialogProps) {
  const offered = programmesLacking(plan);
  const [picked, setPicked] = useState(0);
  const choice = offered[picked];
  const { programme } = formTexts;
  return (
    <QuestionDialog
      title={like === undefined ? programme.title : programme.duplicateTitle}
      cancel={programme.cancel}
      confirm={like === undefined ? programme.confirm : programme.duplicate}
      unable={choice === undefined}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        if (!choice) return;
        const programme = choice.codes;
        void session.grow(
          like === undefined
            ? { kind: "add", element: "/programmes", programme }
            : { kind: "duplicate", element: like, programme },
        );
      }}
    >
      {offered.length === 0 ? (
        <p>{programme.none}</p>
      ) : (
        <RadioGroup
          aria-label={programme.field}
          value={String(picked)}
          onChange={(_event, { value }) => {
            setPicked(Number(value));
          }}
        >
          {offered.map(({ label }, index) => (
            <Radio key={label} value={String(index)} label={label} />
          ))}
        </RadioGroup>
      )}
    </QuestionDialog>
  );
}

interface OfferedProgramme {
  label: string;
  codes: { missionCode: string; programmeCode: string };
}

/** Official programmes in use in the plan's year that the plan does not have. */
function programmesLacking({ programmes, year }: Plan): OfferedProgramme[] {
  const there = new Set(
    programmes.map(({ missionCode, programmeCode }) => codePair(missionCode, programmeCode)),
  );
  return MISSIONS.flatMap((mission) =>
    mission.programmes
      .filter((programme) => year === null || (isValidIn(mission, year) && isValidIn(programme, year)))
      .filter(({ code }) => !there.has(codePair(mission.code, code)))
      .map(({ code, title }) => ({
        label: `${mission.code}-${code} ${title}`,
        codes: { missionCode: mission.code, programmeCode: code },
      })),
  );
}

const codePair = (mission: string | null, programme: string | null): string =>
  `${normalCode(mission) ?? ""}-${normalCode(programme) ?? ""}`;
