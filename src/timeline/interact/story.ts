/** Where a reader is: a chapter, and within it the last mark at which the text names its years. */
export interface Place {
  readonly chapter: HTMLElement | null;
  readonly focus: HTMLElement | null;
}

export interface Story {
  /** Tells the place again, as what the chapters show has changed. */
  readonly refresh: () => void;
}

/** Tells where the text is being read: the last chapter and mark that have passed the upper third of the window. */
export const mountStory = (chapters: readonly HTMLElement[], onRead: (place: Place) => void): Story => {
  let reading: Place | null = null;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const line = window.innerHeight / 3;
    const isPast = (element: Element): boolean => element.getBoundingClientRect().top <= line;
    const last = chapters.findLast((chapter) => !chapter.hidden && isPast(chapter)) ?? null;
    const isLeft = last !== null && last === chapters.at(-1) && last.getBoundingClientRect().bottom < 0;
    const chapter = isLeft ? null : last;
    const focus = [...(chapter?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])].findLast(isPast) ?? null;
    if (reading && chapter === reading.chapter && focus === reading.focus) return;
    reading = { chapter, focus };
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
