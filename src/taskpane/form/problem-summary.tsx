// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useRef, useState } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { PlanPointer } from "../../plan/plan-document";
import { fieldTexts } from "../../texts/form-fields";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { SeverityIcon } from "../frame/severity-icon";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { Problem } from "./content/problems";

const useStyles = makeStyles({
  // A button without a frame lines up with the text by its words; in high contrast it has one.
  button: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  sound: { color: tokens.colorNeutralForeground2, ":hover": { color: tokens.colorNeutralForeground2 } },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalXS, "& > svg": { marginTop: "4px" } },
  link: {
    minWidth: 0,
    minHeight: "24px",
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: "inherit",
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface ProblemSummaryProps {
  problems: readonly Problem[];
  /** Brings a field into view, with the keyboard in it. */
  onChoose: (at: PlanPointer) => void;
}

/** How much of the form there is to look at and, when asked for, what: each leads to its field. */
export function ProblemSummary({ problems, onChoose }: ProblemSummaryProps) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) list.current?.focus();
  }, [isOpen]);
  const name = problems.length === 0 ? fieldTexts.noProblems : fieldTexts.summary(problems.length);
  return (
    <div>
      <Button
        className={mergeClasses(styles.button, problems.length === 0 && styles.sound)}
        size="small"
        appearance="subtle"
        {...(problems.length > 0 && {
          icon: isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />,
          iconPosition: "after",
        })}
        aria-expanded={isOpen && problems.length > 0}
        aria-controls={id}
        disabledFocusable={problems.length === 0}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {name}
      </Button>
      {isOpen && problems.length > 0 && (
        <ul ref={list} id={id} tabIndex={-1} aria-label={name} className={styles.list}>
          {problems.map(({ at, label, severity, message, isOfRule }) => (
            <li key={`${at} ${message}`} className={styles.item}>
              <SeverityIcon severity={severity} />
              <Link
                as="button"
                appearance="subtle"
                className={styles.link}
                onClick={() => {
                  onChoose(at);
                }}
              >
                <VisuallyHidden>{paneTexts.severities[severity](1)}: </VisuallyHidden>
                <Italian>{label}:</Italian> {isOfRule ? <Italian>{message}</Italian> : message}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
