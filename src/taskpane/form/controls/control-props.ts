// SPDX-License-Identifier: EUPL-1.2
import type { Filling } from "../use-filling";

/** What every control of the form is given; its name and description come from the `Field` around it. */
export interface ControlProps {
  filling: Filling;
  readOnly: boolean;
  onFocus: () => void;
  onBlur: () => void;
}
