/**
 * Says over the picture which chapter is read and how long the rest takes, and leads to the one before and the next.
 * @returns shows that of a chapter; of none at both ends of the story
 */
export function mountProgress(page: HTMLElement, stage: HTMLElement): (chapter: HTMLElement | null) => void {
  const words = stage.querySelector<HTMLElement>('[data-followed]');
  const steps = [...stage.querySelectorAll<HTMLAnchorElement>('[data-step]')];
  const chapters = [...page.querySelectorAll<HTMLElement>('[data-chapter]')];
  return (chapter) => {
    if (words) words.textContent = chapter?.dataset['progress'] ?? '';
    for (const step of steps) {
      const to = chapter && chapters[chapters.indexOf(chapter) + Number(step.dataset['step'])];
      if (to) step.href = `#${to.id}`;
      else step.removeAttribute('href');
    }
  };
}
