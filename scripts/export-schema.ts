// SPDX-License-Identifier: EUPL-1.2
// Writes the JSON Schema of the exchanged plan beside its example: npx tsx scripts/export-schema.ts
import { writeFileSync } from "node:fs";
import * as z from "zod";
import { planSchema } from "../src/plan/plan";

const target = new URL("../examples/piano.schema.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(z.toJSONSchema(planSchema), null, 2)}\n`);
