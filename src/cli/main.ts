// SPDX-License-Identifier: EUPL-1.2
import { cliTexts } from "../texts/cli";
import { asksForHelp } from "./call";
import { correggi } from "./commands/correggi";
import { estrai } from "./commands/estrai";
import { genera } from "./commands/genera";
import { leggi } from "./commands/leggi";
import { nuovo } from "./commands/nuovo";
import { pubblica } from "./commands/pubblica";
import { silenzia } from "./commands/silenzia";
import { target } from "./commands/target";
import { unisci } from "./commands/unisci";
import { verifica } from "./commands/verifica";
import { CommandError, EXIT, type ExitCode, type Io } from "./io";

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["leggi", leggi],
  ["verifica", verifica],
  ["silenzia", silenzia],
  ["correggi", correggi],
  ["genera", genera],
  ["pubblica", pubblica],
  ["nuovo", nuovo],
  ["estrai", estrai],
  ["unisci", unisci],
  ["target", target],
]);

/**
 * The `pira` command. Failures end in one line on standard error, never in a stack trace.
 * @param args what follows `pira`
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (asksForHelp(args)) {
      io.print(cliTexts.help);
      return EXIT.ok;
    }
    return await commandNamed(args[0])(args.slice(1), io);
  } catch (error) {
    io.complain(
      oneLine(error instanceof CommandError ? error.message : cliTexts.unexpected(innermost(error))),
    );
    return EXIT.failed;
  }
}

function commandNamed(name: string | undefined): Command {
  const names = [...COMMANDS.keys()].join(", ");
  const command = COMMANDS.get(name ?? "");
  if (command) return command;
  throw new CommandError(name ? cliTexts.unknownCommand(name, names) : cliTexts.missingCommand(names));
}

/** What went wrong at the root, for whoever is asked about it. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : innermost(error.cause);
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ").trim();
