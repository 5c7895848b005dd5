// SPDX-License-Identifier: EUPL-1.2

/** Where the command writes what it says. */
export interface Io {
  /** The result, on standard output. */
  print(text: string): void;
  /** A problem, on standard error. */
  complain(text: string): void;
  /** The ISO day it is where the command runs. */
  today(): string;
}

/** What the shell is told: `ok`, `notReady` (open errors, or a rule that crashed) or `failed`. */
export const EXIT = { ok: 0, notReady: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure that the user can mend; its message is what they read. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}
