/** The narrowest pane that Excel allows, and the widest that leaves room for a sheet; in pixels. */
const NARROW = 320;
const WIDE = 900;
const STEP = 20;

/** Lets a person make the pane wider or narrower, with the mouse or the arrow keys. */
export function attachSplitter(splitter: HTMLElement, side: HTMLElement): void {
  const set = (width: number) => {
    const fitting = Math.min(WIDE, Math.max(NARROW, Math.round(width)));
    side.style.width = `${fitting}px`;
    splitter.setAttribute('aria-valuemin', String(NARROW));
    splitter.setAttribute('aria-valuemax', String(WIDE));
    splitter.setAttribute('aria-valuenow', String(fitting));
  };
  set(side.getBoundingClientRect().width);
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => set(document.documentElement.clientWidth - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    const width = side.getBoundingClientRect().width;
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  });
}
