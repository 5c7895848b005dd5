// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { main } from "../../src/cli/main";

export const EXAMPLE = resolve(__dirname, "../../examples/pira-esempio.xlsx");
export const EXAMPLE_WITH_ALLEGATO = resolve(__dirname, "../../examples/pira-esempio-allegato.xlsx");

/** The day on which these commands run. */
export const TODAY = "2018-03-12";

export interface Run {
  code: number;
  output: string;
  problems: string[];
}

/** Calls the command without a process of its own. */
export async function pira(...args: string[]): Promise<Run> {
  const printed: string[] = [];
  const problems: string[] = [];
  const code = await main(args, {
    print: (text) => printed.push(text),
    complain: (text) => problems.push(text),
    today: () => TODAY,
  });
  return { code, output: printed.join("\n"), problems };
}
