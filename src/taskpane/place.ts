// SPDX-License-Identifier: EUPL-1.2
import type { HandOut } from "../exchange/hand-out";
import type { PlanDocument } from "../plan/plan-document";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What the place that shows the pane can do beside holding a workbook; what it cannot is not offered. */
export interface Place {
  /** Whether it looks dark; left out, the system's preference decides. */
  dark?: boolean | undefined;
  /** Tells the workbook from all others; null for one never saved. */
  savedAs?: string | null;
  /** Whether the workbook brings the pane with it, where a workbook can. */
  autoShow?: AutoShow;
  /** Opens the invented Chamber's workbook, where that leaves the one under work open. @throws WorkbookError */
  openExample?: () => Promise<void>;
  /** Parts of the plan leave and come back as files, where the place can make and read them. */
  exchange?: PartExchange;
  /** Prepares the copy to be published, where the place can make files. */
  publish?: Publish;
  /** Whether Ctrl+Z in the sheet takes back what the pane writes; left out where the sheet has no undo. */
  sheetUndoes?: boolean;
  /** Changes between Italian and English, where the page can be loaded again. */
  switchLanguage?: () => void;
  /** Prints the page, where the place has a printer at hand. */
  print?: () => void;
  /** What the user asked for when opening the pane, beside seeing it. */
  command?: PaneCommand | null;
}

export interface PartExchange {
  /**
   * Makes a small workbook of its own of a part, and gives it to the user: open in a window, or as a file.
   * @throws WorkbookError
   */
  give: (part: HandOut) => Promise<"window" | "file">;
  /** Reads a file that came back. @throws WorkbookError */
  take: (file: File) => Promise<WorkbookSnapshot>;
}

/**
 * Prepares the files that are published of a plan; none leaves yet.
 * @param isDraft errors are open
 * @throws WorkbookError
 */
export type Publish = (document: PlanDocument, isDraft: boolean) => Promise<PublishedFile[]>;

/** A file that is published, and how it comes to the user. */
export type PublishedFile = GivenFile | CopiedFile;

/** A file that leaves by itself. */
export interface GivenFile {
  kind: "xlsx" | "json" | "csv";
  name: string;
  way: "window" | "file";
  /** Opens it in a window or downloads it, and tells which. @throws WorkbookError */
  give: () => Promise<"window" | "file">;
}

/** A file that the user makes of a copied text. */
export interface CopiedFile {
  kind: "json" | "csv";
  name: string;
  way: "clipboard";
  text: string;
}

export interface AutoShow {
  isOn: () => boolean;
  /** @throws WorkbookError */
  set: (on: boolean) => Promise<void>;
}

/** Commands that a button of the ribbon opens the pane with. */
export type PaneCommand = "check" | "generate";

const COMMANDS: ReadonlyMap<string | null, PaneCommand> = new Map([
  ["verifica", "check"],
  ["allegato", "generate"],
]);

/**
 * The command in the pane's address. A page that is loaded again has carried it out already: nothing is written twice
 * because the user reloads the pane.
 * @param search the query of the address, such as `?comando=verifica&_host_Info=…`: Office adds to it
 */
export function commandIn(search: string, isReload: boolean): PaneCommand | null {
  if (isReload) return null;
  return COMMANDS.get(new URLSearchParams(search).get("comando")) ?? null;
}
