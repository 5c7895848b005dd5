// SPDX-License-Identifier: EUPL-1.2
import type { FieldKind } from "../../editing/form/form-field";
import { offersOf } from "./content/offers";
import type { FieldAbout } from "./content/field-about";
import type { ControlProps } from "./controls/control-props";
import { LongText } from "./controls/long-text";
import { OneLine } from "./controls/one-line";
import { SuggestBox } from "./controls/suggest-box";

/** Kinds whose texts are short. */
const SHORT: ReadonlySet<FieldKind> = new Set(["code", "count", "year", "amount"]);
const NUMERIC: ReadonlySet<FieldKind> = new Set(["count", "year"]);

/** The control that suits a field's content; what the sheet alone can change is shown whole. */
export function FieldControl({ about, ...props }: ControlProps & { about: FieldAbout }) {
  const { kind } = about.field;
  const offers = props.readOnly ? [] : offersOf(about);
  if (offers.length > 0) return <SuggestBox {...props} offers={offers} />;
  if (!SHORT.has(kind)) return <LongText {...props} />;
  return <OneLine {...props} inputMode={NUMERIC.has(kind) ? "numeric" : "text"} />;
}
