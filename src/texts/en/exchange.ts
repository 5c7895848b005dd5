// SPDX-License-Identifier: EUPL-1.2
import type { exchangeTexts } from "../exchange";
import type { Translation } from "./translate";

export const exchangeInEnglish: Translation<typeof exchangeTexts> = {
  kinds: { programme: "Programme", objective: "Objective", indicator: "Indicator" },
  untitled: "(untitled)",

  noRow: (name, label, text) => `${name}: the plan has no row for «${label}» (${text}).`,
  fixed: (element, label, text) =>
    `${element}, ${label}: ${text === "" ? "(blank)" : text} (the cell holds a formula or other data).`,
  notAdded: (element, reason) => `${element}: it is new, but has to be added by hand. ${reason}`,
  notRemoved: (element, reason) =>
    `${element}: it is not in the returned file, but is not removed from the plan. ${reason}`,

  give: "Hand to whoever fills it in…",
  take: "Merge a returned file…",
  title: "Merge a returned file",
  body: "Choose the file that was filled in: each difference from the plan can be taken or left. Nothing is written until you confirm.",
  file: "Returned file (.xlsx)",
  reading: "Reading the file…",
  unreadable: "The file cannot be read as part of a plan: choose another one.",
  differences: (n) =>
    n === 0 ? "No difference from the plan." : n === 1 ? "1 difference" : `${n} differences`,
  added: "New in the returned file",
  add: (element) => `Add: ${element}`,
  removed: "In the plan, but not in the returned file",
  removedBody: "They stay in the plan unless you choose to remove them, with all they contain.",
  remove: (element) => `Remove: ${element}`,
  byHand: "To be carried to the sheet by hand",
  cancel: "Cancel",
  confirm: (n) => (n === 0 ? "Take" : n === 1 ? "Take 1 difference" : `Take ${n} differences`),
};
