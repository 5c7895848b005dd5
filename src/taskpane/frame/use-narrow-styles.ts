// SPDX-License-Identifier: EUPL-1.2
import { makeStaticStyles } from "@fluentui/react-components";

/** As wide as what holds them, however little that is: by themselves boxes keep room for twenty letters. */
const FIELDS = `
  :root .fui-Field { grid-template-columns: minmax(0, 1fr); }
  :root :is(.fui-Input, .fui-Input__input, .fui-Combobox, .fui-Combobox__input, .fui-Select, .fui-Textarea) {
    min-width: 0;
  }
  :root :is(.fui-Checkbox__label, .fui-Radio__label) { min-width: 0; overflow-wrap: anywhere; }
  :root .fui-MessageBarActions { flex-wrap: wrap; }`;

/** Answers stand side by side where they fit; where they do not, the one that acts comes first. */
const DIALOGS = `
  :root .fui-DialogBody { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; }
  :root .fui-DialogContent { container-type: inline-size; }
  :root .fui-DialogContent p { margin-block: 0 12px; }
  @media (max-width: 480px) {
    :root .fui-DialogSurface { padding: 16px; }
    :root .fui-DialogBody { max-height: calc(100dvh - 34px); }
    :root .fui-DialogTitle { font-size: 16px; line-height: 22px; overflow-wrap: anywhere; }
    :root .fui-DialogActions { flex-flow: row wrap-reverse; }
    :root .fui-DialogActions > .fui-Button { flex: 1 1 auto; }
  }`;

/** On a low screen, or a much enlarged one, title and answers scroll with the rest: they would leave it no room. */
const LOW = `
  @media (max-height: 480px) {
    :root .fui-DialogSurface { overflow-y: auto; }
    :root .fui-DialogBody { max-height: none; }
  }`;

/** What Fluent's components lack to fit a pane of 320 pixels, also enlarged to twice its size. */
export const useNarrowStyles = makeStaticStyles([FIELDS, DIALOGS, LOW]);
