/** Tells which chapter is being read: the last whose beginning has passed the upper third of the window. */
export const mountStory = (
  chapters: readonly HTMLElement[],
  onRead: (chapter: HTMLElement | null) => void,
): { readonly unmount: () => void } => {
  let reading: HTMLElement | null = null;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const line = window.innerHeight / 3;
    const last = chapters.findLast((chapter) => !chapter.hidden && chapter.getBoundingClientRect().top <= line) ?? null;
    const past = last !== null && last === chapters.at(-1) && last.getBoundingClientRect().bottom < 0;
    const now = past ? null : last;
    if (now === reading) return;
    reading = now;
    onRead(now);
  };
  const onScroll = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', onScroll, { passive: true });
  look();
  return {
    unmount: () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    },
  };
};
