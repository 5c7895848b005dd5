// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** A line of text of any length: no blanks around it, none of them a new line. Nothing of it is cut. */
export const lineSchema = z.string().transform((text) => text.replace(/\s+/gu, " ").trim());
