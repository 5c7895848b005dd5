// SPDX-License-Identifier: EUPL-1.2
import { memo } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { previewTexts as texts } from "../../texts/preview";
import { LINE_COLOR, type PageSetup } from "../../workbook/sheet-plan";
import { VisuallyHidden } from "../frame/visually-hidden";
import { type ListedFinding, worstOf } from "../session/finding-groups";
import { cellRole, cellText } from "./cell-text";
import { ChartPicture } from "./chart-picture";
import { type Box, pageContent, type PageContent, type PlacedCell } from "./page-content";
import type { PrintedPage } from "./pages";
import type { PrintedFindings } from "./printed-findings";

/** Paper is white, and print on it has its own colours, whatever the theme. */
const useStyles = makeStyles({
  paper: {
    position: "relative",
    overflow: "hidden",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    forcedColorAdjust: "none",
    printColorAdjust: "exact",
    fontFamily: `Arial, "Liberation Sans", Arimo, Helvetica, sans-serif`,
    lineHeight: 1.15,
  },
  placed: { position: "absolute", boxSizing: "border-box" },
  row: { display: "contents" },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    overflow: "hidden",
    display: "flex",
    flexDirection: "column",
    // What Excel and LibreOffice leave on each side of a text.
    padding: "0.75pt 1.5pt",
    border: `0 solid ${LINE_COLOR}`,
  },
  top: { justifyContent: "flex-start" },
  center: { justifyContent: "center" },
  bottom: { justifyContent: "flex-end" },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  onOneLine: { whiteSpace: "pre" },
  // Told apart by the kind of line as well.
  error: { outline: "1.5pt solid #b10e1c", outlineOffset: "-1.5pt" },
  warning: { outline: "1.5pt dashed #8a3707", outlineOffset: "-1.5pt" },
  info: { outline: "1.5pt dotted #424242", outlineOffset: "-1.5pt" },
  running: { position: "absolute", whiteSpace: "pre" },
});

interface PaperProps {
  page: PrintedPage;
  findings: PrintedFindings;
}

const SIDES = ["left", "center", "right"] as const;

/** A page in its size on paper: texts break into lines alike however large it is shown. */
export const Paper = memo(function Paper({ page, findings }: PaperProps) {
  const styles = useStyles();
  const { sheet } = page;
  const { rows, images, charts, header, footer } = pageContent(page);
  return (
    <div
      lang="it"
      className={styles.paper}
      style={{ width: points(page.width), height: points(page.height) }}
    >
      <RunningLines
        lines={header}
        edge={{ top: points(sheet.page.margins.header) }}
        margins={sheet.page.margins}
      />
      <div role="table" aria-label={sheet.name}>
        {rows.map(({ row, cells }) => (
          <div key={row} role="row" className={styles.row}>
            {cells.map((placed) => (
              <Cell
                key={placed.cell.column}
                placed={placed}
                sheet={sheet}
                findings={findings.get(placed.cell)}
              />
            ))}
          </div>
        ))}
      </div>
      {images.map(({ of, ...box }) => (
        <img
          key={`${of.row},${of.column}`}
          className={styles.placed}
          style={boxStyle(box)}
          src={`data:${of.type};base64,${of.data}`}
          alt={of.alternativeText}
        />
      ))}
      {charts.map(({ of, ...box }) => (
        <div key={`${of.over.row},${of.over.column}`} className={styles.placed} style={boxStyle(box)}>
          <ChartPicture chart={of} sheet={sheet} width={box.width} height={box.height} />
        </div>
      ))}
      <RunningLines
        lines={footer}
        edge={{ bottom: points(sheet.page.margins.footer) }}
        margins={sheet.page.margins}
      />
    </div>
  );
});

interface CellProps {
  placed: PlacedCell;
  sheet: PrintedPage["sheet"];
  findings: readonly ListedFinding[] | undefined;
}

function Cell({ placed, sheet, findings = [] }: CellProps) {
  const styles = useStyles();
  const { cell, style } = placed;
  const severity = worstOf(findings);
  const text = cellText(cell, sheet);
  const sides = new Set(style.borders);
  const width = (side: "top" | "right" | "bottom" | "left"): string => (sides.has(side) ? LINE : "0");
  return (
    <div
      role={cellRole(cell, sheet)}
      className={mergeClasses(
        styles.cell,
        styles[style.vertical ?? "bottom"],
        style.wrap ? styles.wrapped : styles.onOneLine,
        severity !== null && styles[severity],
      )}
      style={{
        ...boxStyle(overLines(placed)),
        borderWidth: (["top", "right", "bottom", "left"] as const).map(width).join(" "),
        fontSize: points(style.fontSize),
        fontWeight: style.bold ? 700 : 400,
        fontStyle: style.italic ? "italic" : "normal",
        color: style.color,
        backgroundColor: style.fill,
        textAlign: style.horizontal ?? (typeof cell.value === "number" ? "right" : "left"),
      }}
    >
      {style.heading && text !== "" ? (
        <span role="heading" aria-level={style.heading + 2}>
          {text}
        </span>
      ) : (
        <span>{text}</span>
      )}
      {findings.map(({ id, finding }) => (
        <VisuallyHidden key={id}>
          {texts.finding(texts.severities[finding.severity], finding.message)}
        </VisuallyHidden>
      ))}
    </div>
  );
}

interface RunningLinesProps {
  lines: PageContent["header"];
  /** Where the line stands. */
  edge: { top: string } | { bottom: string };
  margins: PageSetup["margins"];
}

/** Header or footer: three texts beside one another. */
function RunningLines({ lines, edge, margins }: RunningLinesProps) {
  const styles = useStyles();
  return SIDES.map((side) => {
    const { text, fontSize } = lines[side];
    return text === "" ? null : (
      <div
        key={side}
        className={styles.running}
        style={{
          ...edge,
          left: points(margins.left),
          right: points(margins.right),
          textAlign: side,
          fontSize: points(fontSize),
        }}
      >
        {text}
      </div>
    );
  });
}

const LINE = "0.5pt";
const HALF_LINE = 0.25;

/** Frames of cells beside one another lie on the same line. */
const overLines = ({ left, top, width, height }: Box): Box => ({
  left: left - HALF_LINE,
  top: top - HALF_LINE,
  width: width + 2 * HALF_LINE,
  height: height + 2 * HALF_LINE,
});

const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;

const boxStyle = ({ left, top, width, height }: Box) => ({
  left: points(left),
  top: points(top),
  width: points(width),
  height: points(height),
});
