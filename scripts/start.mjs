// SPDX-License-Identifier: EUPL-1.2
import { register } from "tsx/esm/api";

register();
const { start } = await import("./start.ts");
process.exitCode = await start(process.argv.slice(2));
