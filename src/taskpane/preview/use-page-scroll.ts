// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { SIGN_SIZE } from "./margin-signs";
import { pageAt, pageLookedAt, pagesNear, type PageStack, stackPages, type Zoom } from "./page-stack";
import type { PrintedPage } from "./pages";

/** Pages that scroll below one another. */
export interface PageScroll {
  scroller: RefObject<HTMLDivElement | null>;
  /** What holds the pages, below whatever else scrolls with them. */
  content: RefObject<HTMLDivElement | null>;
  stack: PageStack;
  /** Pixels below the last page, so that it too can come to the top of the view. */
  below: number;
  /** First and last page to draw. */
  near: readonly [number, number];
  /** The page that is looked at. */
  current: number;
  goTo: (page: number) => void;
  onScroll: () => void;
}

/** Pixels beside a page: white, and room for the signs. */
export const BESIDE = { white: 8, signs: SIGN_SIZE + 4 };
/** A narrower page could not be told from another. */
const LEAST_ROOM = 96;

export function usePageScroll(pages: readonly PrintedPage[], zoom: Zoom): PageScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ room: LEAST_ROOM, height: 0 });
  const [view, setView] = useState({ first: 0, last: 1, current: 0 });
  /** Page at the top of the view and how far into it; null while what stands above the pages is in view. */
  const anchor = useRef<{ page: number; share: number } | null>(null);
  const stack = useMemo(() => stackPages(pages, zoom, size.room), [pages, zoom, size.room]);

  const show = (current: number, [first, last]: readonly [number, number]): void => {
    setView((before) =>
      before.current === current && before.first === first && before.last === last
        ? before
        : { current, first, last },
    );
  };
  const onScroll = (): void => {
    const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 };
    const top = scrollTop - (content.current?.offsetTop ?? 0);
    const page = pageAt(stack, top);
    const share = (top - (stack.tops[page] ?? 0)) / (stack.heights[page] ?? 1);
    anchor.current = top < 0 ? null : { page, share };
    show(pageLookedAt(stack, top), pagesNear(stack, top, clientHeight));
  };
  const scrollTo = (top: number): void => {
    if (scroller.current) scroller.current.scrollTop = (content.current?.offsetTop ?? 0) + top;
  };
  const goTo = (page: number): void => {
    const at = Math.max(0, Math.min(page, pages.length - 1));
    scrollTo((stack.tops[at] ?? 0) - BESIDE.white);
    show(at, [Math.max(0, at - 1), Math.min(pages.length - 1, at + 1)]);
  };

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      const room = Math.max(LEAST_ROOM, element.clientWidth - 2 * BESIDE.white - BESIDE.signs);
      setSize({ room, height: element.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  /** Pages have another size: what was looked at stays in view. */
  const stay = useEffectEvent(() => {
    if (anchor.current) {
      const page = Math.min(anchor.current.page, pages.length - 1);
      scrollTo((stack.tops[page] ?? 0) + (stack.heights[page] ?? 0) * anchor.current.share);
    }
    onScroll();
  });
  useLayoutEffect(() => {
    stay();
  }, [stack]);

  return {
    ...{ scroller, content, stack, goTo, onScroll },
    below: Math.max(0, size.height - (stack.heights.at(-1) ?? 0) - BESIDE.white),
    near: [view.first, Math.min(view.last, pages.length - 1)],
    current: Math.min(view.current, pages.length - 1),
  };
}
