// SPDX-License-Identifier: EUPL-1.2

/** While the user types in a cell, Excel answers no add-in, or makes it wait where it asked for that. */
export class CellEditMode {
  private current: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  get isOn(): boolean {
    return this.current !== null;
  }

  start(): void {
    if (this.current) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.current = { ended, end };
  }

  end(): void {
    this.current?.end();
    this.current = null;
  }

  /** Resolves when the user is done. */
  async over(): Promise<void> {
    await this.current?.ended;
  }
}
