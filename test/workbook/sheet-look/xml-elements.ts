// SPDX-License-Identifier: EUPL-1.2

/** The outermost element of a part; elements go by their names without prefix. */
export const parse = (xml: string): Element =>
  new DOMParser().parseFromString(xml, "application/xml").documentElement;

export const children = (element: Element | null): Element[] => [...(element?.children ?? [])];

export const child = (element: Element | null, name: string): Element | null =>
  children(element).find(({ localName }) => localName === name) ?? null;

/** An element further down, by its path. */
export const below = (element: Element | null, ...path: string[]): Element | null =>
  path.reduce(child, element);

/** Its text, or nothing. */
export const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? "";
