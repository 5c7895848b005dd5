// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";

/** The rules on the document and on its codes. */
export const DOCUMENT_AND_CODE_RULES: readonly Rule[] = RULES.filter(({ id }) => /^(?:DOC|COD)-/u.test(id));
