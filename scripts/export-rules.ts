// SPDX-License-Identifier: EUPL-1.2
// Writes the catalogue of rules from the rules: npx tsx scripts/export-rules.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { RULES } from "../src/rules/catalogue";
import { rulesDocument } from "./rules-document";

const target = new URL("../docs/regole.md", import.meta.url);
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, rulesDocument(RULES));
