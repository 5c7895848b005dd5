// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, without the calls home that a closed network would refuse. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
