// SPDX-License-Identifier: EUPL-1.2
import { type FieldControlProps, Input, Textarea } from "@fluentui/react-components";
import type { FieldKind, FormField } from "../../editing/form/form-field";
import type { Session } from "../session/session";

/** What Fluent's `Field` gives its control: its id, and what describes it. */
type DescribedProps = Pick<FieldControlProps, "aria-labelledby" | "aria-describedby" | "id">;

interface OwnProps {
  session: Session;
  field: FormField;
  /** What was typed, or what the cell says. */
  text: string;
  /** Typed and not in the cell yet. */
  waits: boolean;
}

/** Kinds whose texts fill more than one line. */
const LONG: ReadonlySet<FieldKind> = new Set([
  "text",
  "long-text",
  "mission",
  "programme",
  "value",
  "target",
]);

/** The control that suits a field's content. What is typed reaches the cell when the field is left. */
export function FieldControl({ session, field, text, waits, ...described }: OwnProps & DescribedProps) {
  const common = {
    ...described,
    value: text,
    readOnly: field.fixed !== null,
    onFocus: () => void session.openAt(field.at),
    onBlur: () => {
      if (waits) void session.leave(field.at);
    },
    onKeyDown: (event: { key: string }) => {
      if (event.key === "Escape") session.discard(field.at);
    },
    onChange: (_event: unknown, { value }: { value: string }) => {
      session.type(field.at, value);
    },
  };
  return LONG.has(field.kind) ? <Textarea {...common} resize="vertical" /> : <Input {...common} />;
}
