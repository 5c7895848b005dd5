// SPDX-License-Identifier: EUPL-1.2
import { looksOf } from "../../src/allegato/blocks/looks";
import { defaultAllegatoOptions } from "../../src/plan/allegato-options";

/** Looks of a chamber that has chosen nothing. */
export const USUAL_LOOKS = looksOf(defaultAllegatoOptions());
