/** Where a reader is: a chapter, and within it the card, or the mark of a passage that names its years, that is being read. */
export interface Place {
  readonly chapter: HTMLElement | null;
  readonly part: HTMLElement | null;
}

export interface Story {
  /** Tells the place again, as what the chapters show has changed. */
  readonly refresh: () => void;
}

/** What begins a part of a chapter: a card, a passage, and what ends the passage before it. */
const beginnings = 'article[data-event]:not([hidden]), [data-focus], h2, h3, .events';

/** Tells where the text is being read: what has passed the upper third of the window last. */
export const mountStory = (chapters: readonly HTMLElement[], onRead: (place: Place) => void): Story => {
  let reading: Place | null = null;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const line = window.innerHeight / 3;
    const isPast = (element: Element): boolean => element.getBoundingClientRect().top <= line;
    /** A card ends where the next one begins; the last one of a list with the list. */
    const isOver = (element: Element): boolean =>
      (element.closest('li') ?? element).getBoundingClientRect().bottom <= line;
    const last = chapters.findLast((chapter) => !chapter.hidden && isPast(chapter)) ?? null;
    const isLeft = last !== null && last === chapters.at(-1) && last.getBoundingClientRect().bottom < 0;
    const chapter = isLeft ? null : last;
    const begun = [...(chapter?.querySelectorAll<HTMLElement>(beginnings) ?? [])].findLast(isPast);
    const isCard = begun?.matches('article') === true && !isOver(begun);
    const part = begun && (isCard || begun.matches('[data-focus]')) ? begun : null;
    if (reading && chapter === reading.chapter && part === reading.part) return;
    reading = { chapter, part };
    onRead(reading);
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
