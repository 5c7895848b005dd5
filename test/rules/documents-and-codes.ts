// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../../src/rules/catalogue";
import { cod07 } from "../../src/rules/cod/cod-07";
import { cod11 } from "../../src/rules/cod/cod-11";
import { cod13 } from "../../src/rules/cod/cod-13";
import { cod15 } from "../../src/rules/cod/cod-15";
import { cod16 } from "../../src/rules/cod/cod-16";
import { cod17 } from "../../src/rules/cod/cod-17";
import { cod18 } from "../../src/rules/cod/cod-18";
import { doc03 } from "../../src/rules/doc/doc-03";
import { doc04 } from "../../src/rules/doc/doc-04";
import { doc05 } from "../../src/rules/doc/doc-05";
import { doc06 } from "../../src/rules/doc/doc-06";
import { doc07 } from "../../src/rules/doc/doc-07";
import { doc08 } from "../../src/rules/doc/doc-08";
import { doc09 } from "../../src/rules/doc/doc-09";
import { doc10 } from "../../src/rules/doc/doc-10";
import { doc11 } from "../../src/rules/doc/doc-11";
import type { Rule } from "../../src/rules/rule";

const OWN = [
  ...[doc03, doc04, doc05, doc06, doc07, doc08, doc09, doc10, doc11],
  ...[cod07, cod11, cod13, cod15, cod16, cod17, cod18],
];

/** Every rule of the catalogue and those on the document and its codes, each once. */
export const ALL_RULES: readonly Rule[] = [
  ...new Map([...RULES, ...OWN].map((rule) => [rule.id, rule])).values(),
];

const order = (id: string): number => ["DOC", "COD"].indexOf(id.slice(0, 3));

/** The rules on the document and on its codes, in the order of the catalogue. */
export const DOCUMENT_AND_CODE_RULES: readonly Rule[] = ALL_RULES.filter(({ id }) =>
  /^(?:DOC|COD)-/u.test(id),
).toSorted((a, b) => order(a.id) - order(b.id) || a.id.localeCompare(b.id));
