// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewTexts as texts } from "../../texts/preview";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { ListedFinding } from "../session/finding-groups";
import { PageBar } from "./page-bar";
import { PageList } from "./page-list";
import { nextZoom, percentOf, type Zoom } from "./page-stack";
import type { PreviewKey } from "./preview-keys";
import { usePageScroll } from "./use-page-scroll";
import { usePreviewKeys } from "./use-preview-keys";
import type { Previewed } from "./use-previewed";

const useStyles = makeStyles({
  work: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-height: 480px)": { flexGrow: 0, flexShrink: 0, minHeight: "auto" },
  },
  bar: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground3,
    // On a low window, or at high zoom, the whole dialog scrolls. The height must not be that of the pages: what is
    // kept free below them follows it.
    "@media (max-height: 480px)": { flexGrow: 0, flexShrink: 0, flexBasis: "75vh" },
  },
});

/** Pixels of a window that shows a page as large as it is. */
const WIDE = 960;

/** What scrolls is reached by the keyboard too (WCAG 2.1, 2.1.1). */
const SCROLLS = { tabIndex: 0 };

interface PreviewPagesProps {
  previewed: Previewed;
  /** Above the first page. */
  notes: ReactNode;
  onFinding: (finding: ListedFinding) => void;
}

/** The pages, and how to move among them. */
export function PreviewPages({ previewed, notes, onFinding }: PreviewPagesProps) {
  const styles = useStyles();
  const { pages, findings } = previewed;
  const preview = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>(() => (innerWidth >= WIDE ? 100 : "width"));
  const scroll = usePageScroll(pages, zoom);
  const { scroller, current, goTo, stack } = scroll;
  useEffect(() => {
    // Once there are pages, keys are for them.
    scroller.current?.focus({ preventScroll: true });
  }, [scroller]);
  const step = (direction: "in" | "out"): void => {
    setZoom(nextZoom(percentOf(stack.scales[current] ?? 1), direction));
  };
  const deeds: Record<PreviewKey, () => void> = {
    next: () => {
      goTo(current + 1);
    },
    previous: () => {
      goTo(current - 1);
    },
    first: () => {
      goTo(0);
    },
    last: () => {
      goTo(pages.length - 1);
    },
    "zoom-in": () => {
      step("in");
    },
    "zoom-out": () => {
      step("out");
    },
    "fit-width": () => {
      setZoom("width");
    },
  };
  usePreviewKeys(preview, scroller, (key) => {
    deeds[key]();
  });
  return (
    <div ref={preview} className={styles.work}>
      <div className={styles.bar}>
        <PageBar pages={pages} scroll={scroll} zoom={zoom} onZoom={setZoom} onStep={step} />
      </div>
      <div
        ref={scroller}
        role="group"
        aria-label={texts.pages}
        {...SCROLLS}
        className={styles.scroller}
        onScroll={scroll.onScroll}
      >
        {notes}
        <PageList pages={pages} findings={findings} scroll={scroll} onFinding={onFinding} />
      </div>
      <VisuallyHidden role="status">
        {texts.page(current + 1, pages.length, pages[current]?.sheet.name ?? "")}
      </VisuallyHidden>
    </div>
  );
}
