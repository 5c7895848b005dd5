// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { AutoFitWidthRegular } from "@fluentui/react-icons/svg/auto-fit-width";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import { previewTexts as texts } from "../../texts/preview";
import { PressedButton } from "../frame/pressed-button";
import { IconButton } from "./icon-button";
import { percentOf, type Zoom, ZOOM_LIMITS } from "./page-stack";
import type { PrintedPage } from "./pages";
import type { PageScroll } from "./use-page-scroll";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sheet: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  select: { minWidth: 0 },
  number: { width: "56px" },
  percent: { minWidth: "44px", textAlign: "center" },
});

interface PageBarProps {
  pages: readonly PrintedPage[];
  scroll: PageScroll;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onStep: (direction: "in" | "out") => void;
}

/** The sheet and the page looked at, and how large they are. */
export function PageBar({ pages, scroll, zoom, onZoom, onStep }: PageBarProps) {
  const styles = useStyles();
  const { current, goTo, stack } = scroll;
  const [typed, setTyped] = useState<string | null>(null);
  const sheets = pages.map(({ sheet }) => sheet);
  const names = [...new Set(sheets)].map(({ name }) => name);
  const percent = percentOf(stack.scales[current] ?? 1);
  const go = (): void => {
    if (typed !== null && /^\s*\d+\s*$/u.test(typed)) goTo(Number(typed) - 1);
    setTyped(null);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.sheet}>
        <Select
          className={styles.select}
          size="small"
          aria-label={texts.sheet}
          value={sheets[current]?.name ?? ""}
          onChange={(_event, { value }) => {
            goTo(sheets.findIndex(({ name }) => name === value));
          }}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </div>
      <div role="group" aria-label={texts.movement} className={styles.group}>
        <IconButton
          icon={<ChevronLeftRegular />}
          name={texts.previous}
          unable={current === 0}
          onClick={() => {
            goTo(current - 1);
          }}
        />
        <Input
          className={styles.number}
          size="small"
          inputMode="numeric"
          aria-label={texts.goTo}
          value={typed ?? String(current + 1)}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
          onBlur={go}
          onKeyDown={({ key }) => {
            if (key === "Enter") go();
          }}
        />
        <span>{texts.ofPages(pages.length)}</span>
        <IconButton
          icon={<ChevronRightRegular />}
          name={texts.next}
          unable={current === pages.length - 1}
          onClick={() => {
            goTo(current + 1);
          }}
        />
      </div>
      <div role="group" aria-label={texts.zoom} className={styles.group}>
        <IconButton
          icon={<SubtractRegular />}
          name={texts.zoomOut}
          unable={percent <= ZOOM_LIMITS.least}
          onClick={() => {
            onStep("out");
          }}
        />
        <span className={styles.percent}>{texts.percent(percent)}</span>
        <IconButton
          icon={<AddRegular />}
          name={texts.zoomIn}
          unable={percent >= ZOOM_LIMITS.most}
          onClick={() => {
            onStep("in");
          }}
        />
        <PressedButton
          size="small"
          appearance="subtle"
          icon={<AutoFitWidthRegular />}
          checked={zoom === "width"}
          aria-label={texts.fitWidth}
          title={texts.fitWidth}
          onClick={() => {
            onZoom("width");
          }}
        />
      </div>
    </div>
  );
}
