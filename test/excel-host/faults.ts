// SPDX-License-Identifier: EUPL-1.2
import { HostError } from "./model/host-error";

/** What can go wrong between the add-in and Excel: the number office.js is given, and the code an action fails with. */
const CODES = {
  general: { transport: 5001, action: "GeneralException" },
  "cell-edit": { transport: 5004, action: "InvalidOperationInCellEditMode" },
  session: { transport: 5012, action: "InvalidOrTimedOutSession" },
  throttled: { transport: 5102, action: "ActivityLimitReached" },
  "request-too-large": { transport: 5103, action: "RequestPayloadSizeLimitExceeded" },
  "response-too-large": { transport: 5104, action: "ResponsePayloadSizeLimitExceeded" },
  "access-denied": { transport: 7000, action: "AccessDenied" },
} as const;

export type FaultCode = keyof typeof CODES;

/** The transport of a message failed; office.js makes its error from the number. */
export class TransportFault extends Error {
  readonly officeErrorCode: number;

  constructor(readonly fault: FaultCode) {
    super(fault);
    this.officeErrorCode = CODES[fault].transport;
  }
}

interface Fault {
  readonly code: FaultCode;
  readonly when: "before" | "after" | { readonly action: number };
}

/**
 * Faults to come. Batches are counted from the call on, 0 the next; messages that only let ranges go do not count.
 * Each fault strikes once.
 */
export class Faults {
  private planned = new Map<number, Fault>();
  private lasting: FaultCode | null = null;
  private sent = 0;

  /** The batch fails and nothing of it is applied. */
  before(batch: number, code: FaultCode): void {
    this.planned.set(this.sent + batch, { code, when: "before" });
  }

  /** The batch is applied, its answer is lost. */
  after(batch: number, code: FaultCode): void {
    this.planned.set(this.sent + batch, { code, when: "after" });
  }

  /** The action with this index fails; those before it stay applied, those after it are not run. */
  atAction(batch: number, action: number, code: FaultCode): void {
    this.planned.set(this.sent + batch, { code, when: { action } });
  }

  /** Every batch fails, as when the session is gone, until `clear`. */
  always(code: FaultCode): void {
    this.lasting = code;
  }

  clear(): void {
    this.planned.clear();
    this.lasting = null;
  }

  /** The fault of the batch that starts now. */
  take(): Fault | null {
    const fault = this.planned.get(this.sent) ?? null;
    this.planned.delete(this.sent++);
    return this.lasting ? { code: this.lasting, when: "before" } : fault;
  }
}

export const actionFault = (code: FaultCode): HostError =>
  new HostError(CODES[code].action, `A fault was asked for: ${code}.`);
