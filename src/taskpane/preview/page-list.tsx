// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewTexts as texts } from "../../texts/preview";
import type { ListedFinding } from "../session/finding-groups";
import { marginSigns } from "./margin-signs";
import type { PrintedPage } from "./pages";
import { Paper } from "./paper";
import type { PrintedFindings } from "./printed-findings";
import { SignButtons } from "./sign-buttons";
import { BESIDE, type PageScroll } from "./use-page-scroll";

const PIXELS_PER_POINT = 96 / 72;

const useStyles = makeStyles({
  content: { position: "relative" },
  page: { position: "absolute", boxShadow: tokens.shadow4 },
  paper: { width: 0, height: 0, transformOrigin: "0 0" },
});

interface PageListProps {
  pages: readonly PrintedPage[];
  findings: PrintedFindings;
  scroll: PageScroll;
  onFinding: (finding: ListedFinding) => void;
}

/** Pages below one another; only those near the view are there. */
export function PageList({ pages, findings, scroll, onFinding }: PageListProps) {
  const styles = useStyles();
  const { content, stack, near, below } = scroll;
  const [first, last] = near;
  const width = stack.width + 2 * BESIDE.white + BESIDE.signs;
  return (
    <div ref={content} className={styles.content} style={{ height: stack.height + below, minWidth: width }}>
      {pages.slice(first, last + 1).map((page, n) => (
        <PageView
          key={first + n}
          page={page}
          name={texts.page(first + n + 1, pages.length, page.sheet.name)}
          findings={findings}
          scale={stack.scales[first + n] ?? 1}
          top={stack.tops[first + n] ?? 0}
          onFinding={onFinding}
        />
      ))}
    </div>
  );
}

interface PageViewProps {
  page: PrintedPage;
  name: string;
  findings: PrintedFindings;
  scale: number;
  top: number;
  onFinding: (finding: ListedFinding) => void;
}

function PageView({ page, name, findings, scale, top, onFinding }: PageViewProps) {
  const styles = useStyles();
  const signs = useMemo(() => marginSigns(page, findings, scale), [page, findings, scale]);
  const width = page.width * scale;
  return (
    <section
      aria-label={name}
      className={styles.page}
      style={{
        top,
        left: `max(${BESIDE.white}px, calc(50% - ${(width + BESIDE.signs) / 2}px))`,
        width,
        height: page.height * scale,
      }}
    >
      <div className={styles.paper} style={{ transform: `scale(${scale / PIXELS_PER_POINT})` }}>
        <Paper page={page} findings={findings} />
      </div>
      <SignButtons signs={signs} left={width + 2} onFinding={onFinding} />
    </section>
  );
}
