// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useEffectEvent } from "react";
import { createPortal } from "react-dom";
import type { PrintedPage } from "./pages";
import { Paper } from "./paper";

/** Each page on a paper of its own side up, without the browser's margins and without anything else of the page. */
const CSS = `
  @page portrait { size: A4 portrait; margin: 0; }
  @page landscape { size: A4 landscape; margin: 0; }
  @media screen { [data-print-pages] { display: none; } }
  @media print {
    html, body { height: auto !important; margin: 0 !important; overflow: visible !important; background: #ffffff !important; }
    body > :not([data-print-pages]) { display: none !important; }
    [data-print-page] { overflow: hidden; break-after: page; }
    [data-print-page]:last-child { break-after: auto; }
    [data-print-page="portrait"] { page: portrait; width: 210mm; height: 297mm; }
    [data-print-page="landscape"] { page: landscape; width: 297mm; height: 210mm; }
  }`;

const NOTHING = new Map();

interface PrintPagesProps {
  pages: readonly PrintedPage[];
  /** Prints the page of the browser. */
  print: () => void;
  onDone: () => void;
}

/** All pages beside what the browser shows, printed as soon as they are there. */
export function PrintPages({ pages, print, onDone }: PrintPagesProps) {
  const start = useEffectEvent(print);
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const finish = (): void => {
      done();
    };
    addEventListener("afterprint", finish);
    start();
    return () => {
      removeEventListener("afterprint", finish);
    };
  }, []);
  return createPortal(
    <div data-print-pages>
      <style>{CSS}</style>
      {pages.map((page, n) => (
        <div key={n} data-print-page={page.sheet.page.orientation}>
          <Paper page={page} findings={NOTHING} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
