/** Where a reader is: a chapter, within it the entry or the passage that is being read, and the paragraph. */
export interface Place {
  readonly chapter: HTMLElement | null;
  /** An entry of a list of events, or the mark of a passage that names its years. */
  readonly part: HTMLElement | null;
  readonly paragraph: HTMLElement | null;
}

export interface Story {
  /** Tells the place again, as what the chapters show has changed. */
  readonly refresh: () => void;
}

/** What begins a part of a chapter: an entry, a passage, and what ends the passage before it. */
const beginnings = '.events > li:not([hidden]), [data-focus], h2, [data-chapter-text] > h3, .events';

/** Tells where the text is being read: what has passed the upper third of the window last. */
export const mountStory = (chapters: readonly HTMLElement[], onRead: (place: Place) => void): Story => {
  let reading: Place | null = null;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const line = window.innerHeight / 3;
    const isPast = (element: Element): boolean => element.getBoundingClientRect().top <= line;
    /** An entry ends where the next one begins; the last one of a list with the list. */
    const isOver = (element: Element): boolean => element.getBoundingClientRect().bottom <= line;
    const last = chapters.findLast(isPast) ?? null;
    const isLeft = last === chapters.at(-1) && last.getBoundingClientRect().bottom < 0;
    const chapter = isLeft ? null : last;
    const findIn = (selector: string): HTMLElement | undefined =>
      [...(chapter?.querySelectorAll<HTMLElement>(selector) ?? [])].findLast(isPast);
    const begun = findIn(beginnings);
    const isEntry = begun?.matches('li') === true && !isOver(begun);
    const part = begun && (isEntry || begun.matches('[data-focus]')) ? begun : null;
    const paragraph = findIn('[data-chapter-text] > :is(p, h3, figure)') ?? null;
    if (reading && chapter === reading.chapter && part === reading.part && paragraph === reading.paragraph) return;
    const place = { chapter, part, paragraph };
    reading = place;
    // The frame that scrolls is shown first.
    window.setTimeout(() => onRead(place));
  };
  const onScroll = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', onScroll, { passive: true });
  look();
  return {
    refresh: () => {
      reading = null;
      onScroll();
    },
  };
};
