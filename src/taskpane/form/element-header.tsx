// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem } from "@fluentui/react-components";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Fragment, useRef } from "react";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { formTexts } from "../../texts/form";
import { Italian } from "../frame/italian";
import type { Session } from "../session/session";
import { ElementMenu } from "./element-menu";
import { elementName, elementsOf, pathTo } from "./elements";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  // A path that has no room beside the buttons stands above them.
  path: { flex: "1 1 140px", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  steps: { flexWrap: "wrap" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalXS, marginInlineStart: "auto" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  // Always two lines: from element to element the fields stay where they are.
  name: { display: "block", minHeight: `calc(2 * ${tokens.lineHeightBase400})` },
  kind: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  step: { minWidth: "auto", flexShrink: 0 },
});

/** Titles run to thousands of characters; the field below has them whole. So much stands on two lines of 320 pixels. */
const LONGEST_TITLE = 64;

interface ElementHeaderProps {
  session: Session;
  plan: Plan;
  at: PlanPointer;
}

/** Which element the form shows, what it is in, and the way to those before and after it. */
export function ElementHeader({ session, plan, at }: ElementHeaderProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = elementsOf(plan);
  const index = all.indexOf(at);
  const { kind, code, title } = elementName(plan, at);
  const outer = pathTo(at).slice(0, -1);
  return (
    <div className={styles.header}>
      <div className={styles.row}>
        {outer.length > 0 && (
          <Breadcrumb
            className={styles.path}
            list={{ className: styles.steps }}
            size="small"
            aria-label={formTexts.inPlan}
          >
            {outer.map((one, i) => {
              const name = elementName(plan, one);
              return (
                <Fragment key={one}>
                  {i > 0 && <BreadcrumbDivider />}
                  <BreadcrumbItem>
                    <BreadcrumbButton
                      aria-label={`${name.kind} ${name.code} ${name.title}`}
                      // The button goes with the element that was in it: the keyboard is left at the new title.
                      onClick={() => {
                        void session.openAt(one);
                        heading.current?.focus();
                      }}
                    >
                      {/* In a narrow pane there is one line: what the number is of is said of the nearest alone. */}
                      {i < outer.length - 1 && name.code !== "" ? name.code : `${name.kind} ${name.code}`}
                    </BreadcrumbButton>
                  </BreadcrumbItem>
                </Fragment>
              );
            })}
          </Breadcrumb>
        )}
        <div className={styles.buttons}>
          <ElementMenu session={session} plan={plan} at={at} />
          <StepButton session={session} to={all[index - 1]} label={formTexts.previous} icon="previous" />
          <StepButton session={session} to={all[index + 1]} label={formTexts.next} icon="next" />
        </div>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.kind}>
          {kind} {code}
        </span>
        <span className={styles.name}>
          <Italian>
            {title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title}
          </Italian>
        </span>
      </h2>
    </div>
  );
}

interface StepButtonProps {
  session: Session;
  to: PlanPointer | undefined;
  label: string;
  icon: "previous" | "next";
}

function StepButton({ session, to, label, icon }: StepButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.step}
      size="small"
      appearance="subtle"
      icon={icon === "previous" ? <ChevronLeft20Regular /> : <ChevronRight20Regular />}
      aria-label={label}
      title={label}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to !== undefined) void session.openAt(to);
      }}
    />
  );
}
