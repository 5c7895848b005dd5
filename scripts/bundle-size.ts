// SPDX-License-Identifier: EUPL-1.2
// Prints what each page of the built site weighs: npm run build && npx tsx scripts/bundle-size.ts
import { fileURLToPath } from "node:url";
import { weighSite, weightReport } from "./site-weight";

console.log(weightReport(weighSite(fileURLToPath(new URL("../dist", import.meta.url)))));
