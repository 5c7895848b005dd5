// SPDX-License-Identifier: EUPL-1.2
import type { PastedBlock } from "../../reading/pasted-content";

/** Elements whose text is nothing that a reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "TITLE", "TEMPLATE", "NOSCRIPT", "HEAD"]);
/** Elements that begin on a line of their own. */
const BLOCKS =
  /^(?:P|DIV|H[1-6]|UL|OL|LI|DL|DT|DD|PRE|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|CENTER|HR|BR|TR|TD|TH)$/u;

/** A formatted text as the clipboard gives it, in paragraphs and tables. Its markup is read, never shown nor run. */
export function blocksOfHtml(html: string): PastedBlock[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const blocks: PastedBlock[] = [];
  const lines = new Lines();
  const close = (): void => {
    const paragraphs = lines.take();
    if (paragraphs.length > 0) blocks.push({ kind: "lines", lines: paragraphs, wrapped: false });
  };
  lines.read(body, (table) => {
    close();
    blocks.push({ kind: "table", rows: rowsOf(table) });
  });
  close();
  return blocks;
}

/** The lines that a reader sees, one a paragraph. */
class Lines {
  private done: string[] = [];
  private line = "";

  /** @param onTable what to do with a table; left out, its cells are lines like any other */
  read(node: Node, onTable?: (table: HTMLTableElement) => void): void {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.line += child.data.replace(/\s+/gu, " ");
      if (!(child instanceof Element) || UNSEEN.has(child.tagName)) continue;
      if (onTable && child instanceof HTMLTableElement) {
        this.end();
        onTable(child);
        continue;
      }
      const isBlock = BLOCKS.test(child.tagName);
      if (isBlock) this.end();
      if (child.tagName === "LI") this.line = "• ";
      this.read(child, onTable);
      if (isBlock) this.end();
    }
  }

  take(): string[] {
    this.end();
    return this.done.splice(0);
  }

  private end(): void {
    const line = this.line.trim();
    if (line !== "" && line !== "•") this.done.push(line);
    this.line = "";
  }
}

/** Rows of cells; what spans several columns or rows stands in the first of them. */
function rowsOf({ rows }: HTMLTableElement): string[][] {
  /** Column → rows, from the next one on, that a cell above still covers. */
  const covered = new Map<number, number>();
  return [...rows].map(({ cells }) => {
    const row: string[] = [];
    const skipCovered = (): void => {
      for (let left = covered.get(row.length) ?? 0; left > 0; left = covered.get(row.length) ?? 0) {
        covered.set(row.length, left - 1);
        row.push("");
      }
    };
    for (const cell of cells) {
      skipCovered();
      const lines = new Lines();
      lines.read(cell);
      const text = lines.take().join("\n");
      for (let n = 0; n < cell.colSpan; n++) {
        covered.set(row.length, cell.rowSpan - 1);
        row.push(n === 0 ? text : "");
      }
    }
    skipCovered();
    return row;
  });
}
