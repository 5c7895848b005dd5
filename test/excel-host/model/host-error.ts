// SPDX-License-Identifier: EUPL-1.2

/** A refusal of the embedded Excel; the client turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (why: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${why}`);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist. ${what}`);

export const itemAlreadyExists = (what: string): HostError =>
  new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists. ${what}`);

export const accessDenied = (why: string): HostError =>
  new HostError("AccessDenied", `You can't perform the requested operation. ${why}`);

export const invalidOperation = (why: string): HostError =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object. ${why}`);

/** What office.js offers and this host does not play: never ignored, so that no test leans on it unawares. */
export const notModelled = (member: string): HostError =>
  new HostError("NotImplemented", `The embedded Excel does not model ${member}.`);
