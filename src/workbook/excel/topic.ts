// SPDX-License-Identifier: EUPL-1.2
import type { Unsubscribe } from "../workbook";
import { run } from "./faults";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Queues the handlers of a topic; they call `emit`. */
type Register<T> = (sheets: Excel.WorksheetCollection, emit: (event: T) => void) => Handler[];

/** Listeners that share one set of handlers in Excel, there as long as somebody listens. */
export class Topic<T> {
  private readonly listeners = new Set<{ notify: (event: T) => void }>();
  private handlers: Promise<Handler[] | null> | null = null;
  private heardBy: Handler[] | null = null;

  /** @param onAttached called each time the handlers come to be there */
  constructor(
    private readonly register: Register<T>,
    private readonly onAttached: (emit: (event: T) => void) => void = () => undefined,
  ) {}

  subscribe(notify: (event: T) => void): Unsubscribe {
    const listener = { notify };
    this.listeners.add(listener);
    this.attach();
    return () => {
      this.listeners.delete(listener);
      this.detachIfUnheard();
    };
  }

  /** Attaches the handlers unless they are, or nobody listens. What Excel refuses is tried again by the next call. */
  attach(): void {
    if (this.handlers !== null || this.listeners.size === 0) return;
    const emit = (event: T): void => {
      for (const { notify } of this.listeners) notify(event);
    };
    const attempt = attached(this.register, emit);
    this.handlers = attempt;
    void attempt.then((handlers) => {
      if (this.handlers !== attempt) return;
      this.heardBy = handlers;
      if (handlers === null) this.handlers = null;
      else this.onAttached(emit);
    });
  }

  /** The handlers through which events come now, others each time they are attached anew; null while none is. */
  hearing(): object | null {
    return this.heardBy;
  }

  private detachIfUnheard(): void {
    const { handlers } = this;
    if (this.listeners.size > 0 || handlers === null) return;
    this.handlers = null;
    this.heardBy = null;
    void handlers.then((attachedOnes) => detached(attachedOnes ?? []));
  }
}

const attached = <T>(register: Register<T>, emit: (event: T) => void): Promise<Handler[] | null> =>
  run(async (context) => {
    const handlers = register(context.workbook.worksheets, emit);
    await context.sync();
    return handlers;
  }).catch(() => null);

/** Excel may be gone, or busy, by now: handlers without listeners do no harm. */
async function detached(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
