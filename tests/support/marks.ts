/** The companies whose bars a pointer in the middle of what they are hit by does not hit, of so many bars at least; runs in the page. */
export const barsMissed = (least: number): string[] => {
  const bars = [...document.querySelectorAll<SVGElement>('[data-timeline] > svg [data-company]')];
  if (bars.length < least) return ['hardly any bar'];
  return bars.flatMap((bar) => {
    const hitBy = bar.querySelector('.ct-hit') ?? bar;
    const { top, bottom } = hitBy.getBoundingClientRect();
    // Above and below, other parts of the page may lie on the chart.
    if (top < innerHeight / 4 || bottom > (innerHeight * 3) / 4)
      hitBy.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = hitBy.getBoundingClientRect();
    // A part of a company lies within its bar, and leaves its lower edge.
    const hit = document.elementFromPoint(box.x + box.width / 2, box.bottom - 3);
    return bar.contains(hit) ? [] : [bar.dataset['company'] ?? ''];
  });
};

/** The events whose marks a pointer in their middle does not hit, of so many marks at least; runs in the page. */
export const marksMissed = (least: number): string[] => {
  const marks = [...document.querySelectorAll<SVGElement>('[data-timeline] > svg .ct-dot')];
  if (marks.length < least) return ['hardly any mark'];
  return marks.flatMap((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    // Above and below, other parts of the page may lie on the chart.
    if (top < innerHeight / 4 || bottom > (innerHeight * 3) / 4)
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const link = mark.closest<SVGElement>('a[data-event]');
    return link?.contains(hit) ? [] : [link?.dataset['event'] ?? ''];
  });
};
