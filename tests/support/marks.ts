/** The companies whose bars a pointer in their middle does not hit; runs in the page. */
export const barsMissed = (): string[] => {
  const bars = [...document.querySelectorAll<SVGElement>('[data-timeline] > svg [data-company]')];
  if (bars.length < 5) return ['hardly any bar'];
  return bars.flatMap((bar) => {
    const box = bar.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
    // A part of a company lies within its bar, and leaves its lower edge.
    const hit = document.elementFromPoint(box.x + box.width / 2, box.bottom - 3);
    return bar.contains(hit) ? [] : [bar.dataset['company'] ?? ''];
  });
};

/** The events whose marks a pointer in their middle does not hit; runs in the page. */
export const marksMissed = (): string[] => {
  const marks = [...document.querySelectorAll<SVGElement>('[data-timeline] > svg .ct-dot')];
  if (marks.length < 5) return ['hardly any mark'];
  return marks.flatMap((mark) => {
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const link = mark.closest<SVGElement>('a[data-event]');
    return link?.contains(hit) ? [] : [link?.dataset['event'] ?? ''];
  });
};
