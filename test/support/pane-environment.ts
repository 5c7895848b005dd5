// SPDX-License-Identifier: EUPL-1.2
import { configure } from "@testing-library/react";
import axe from "axe-core";

/** Slow machines render slowly: what is awaited gets its time. */
configure({ asyncUtilTimeout: 20_000 });

/** What a browser has and jsdom lacks, for the pane: a light look, nothing to scroll, everything laid out. */
export function preparePaneEnvironment(): void {
  globalThis.matchMedia = (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView = () => undefined;
  // Fluent keeps the focus away from what has no place on the page.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  const size = { x: 0, y: 0, top: 0, left: 0, right: 320, bottom: 800, width: 320, height: 800 };
  document.body.getBoundingClientRect = () => ({ ...size, toJSON: () => size });
}

/**
 * Rules of axe-core that the page breaks, with the elements that break them. Colours are left out: jsdom has none, the
 * browser tests look at them.
 */
export async function axeViolations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
