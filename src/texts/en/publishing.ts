// SPDX-License-Identifier: EUPL-1.2
import type { publishingTexts } from "../publishing";
import type { Translation } from "./translate";

const errorsOpen = (n: number): string => (n === 1 ? "1 error is open" : `${n} errors are open`);

export const publishingInEnglish: Translation<typeof publishingTexts> = {
  title: "Copy to publish",
  body: "The annex only, made from the plan as it is now: no marks, no «Verifica» sheet, no hidden sheets, clean properties. Beside it, the same data in open formats: JSON and CSV.",
  where:
    "It goes to «Amministrazione trasparente», on the chamber’s site, within 30 days of adoption (D.Lgs. 33/2013, art.\u00a029).",
  preparing: "Preparing the copy…",
  ready: "The copy is ready.",
  draft: (errors) => `${errorsOpen(errors)}: the header says «BOZZA» (draft).`,
  unmarkedDraft: (errors) =>
    `${errorsOpen(errors)}, and the header does not say «BOZZA» (draft): so the options of the annex say.`,
  agree: "Prepare a draft all the same",
  edited: (n) =>
    n === 1
      ? "1 sheet of the annex was edited by hand: the copy comes from the plan, without those edits."
      : `${n} sheets of the annex were edited by hand: the copy comes from the plan, without those edits.`,

  files: "Files to publish",
  contents: { xlsx: "the annex (.xlsx)", json: "the plan (.json)", csv: "the indicators (.csv)" },
  give: {
    window: (content) => `Open ${content}`,
    file: (content) => `Download ${content}`,
    clipboard: (content) => `Copy ${content}`,
  },
  given: {
    window: (name) => `It opened in a window of its own: save it as «${name}».`,
    file: (name) => `«${name}» is among the downloads.`,
  },
  encodings: { csv: "«UTF-8 with BOM», which Excel needs for accents" },
  copied: (name, encoding) =>
    `Copied: paste it into a text file, with Notepad for example, and save it as «${name}», encoded as ${encoding}.`,
  byHand: (name) => `Text of «${name}»`,
  byHandHint: (name, encoding) =>
    `It could not be copied, but it is selected already: press Ctrl+C (⌘C on a Mac), paste it into a text file and save it as «${name}», encoded as ${encoding}.`,
  close: "Close",
};
