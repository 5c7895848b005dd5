#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");

// A reader that stops early (`pira leggi FILE | head`) is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text.replace(/\n$/, "")}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  // Sweden writes days as ISO does.
  today: () => new Date().toLocaleDateString("sv-SE"),
});
