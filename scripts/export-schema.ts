// SPDX-License-Identifier: EUPL-1.2
// Writes the JSON Schema of the exchanged plan beside its example: npx tsx scripts/export-schema.ts
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import * as z from "zod";
import { planSchema } from "../src/plan/plan";

const target = new URL("../examples/piano.schema.json", import.meta.url);
const options = { ...(await resolveConfig(target)), parser: "json" };
writeFileSync(target, await format(JSON.stringify(z.toJSONSchema(planSchema), null, 2), options));
