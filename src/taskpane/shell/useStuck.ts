import { useEffect, useRef, useState } from 'react';

/** Height of what is stuck to the upper edge, in CSS pixels. */
export const COMPACT_HEIGHT = 42;

/** What scrolls below the stuck part keeps clear of it. */
const VARIABLE = '--steps-height';

/**
 * Whether a place of the page is scrolled out above the upper edge, and how high it was. The place keeps its height
 * while what stood there is stuck to the edge, so that nothing jumps.
 */
export function useStuck() {
  const place = useRef<HTMLDivElement>(null);
  const [stuck, setStuck] = useState({ stuck: false, height: 0 });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      const gone = !isIntersecting && boundingClientRect.bottom <= 0;
      setStuck((before) =>
        gone === before.stuck ? before : { stuck: gone, height: boundingClientRect.height },
      );
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(VARIABLE, stuck.stuck ? `${COMPACT_HEIGHT}px` : '0px');
    // A focused element is never scrolled behind it.
    style.scrollPaddingTop = `var(${VARIABLE}, 0px)`;
  }, [stuck.stuck]);
  return { place, ...stuck };
}
