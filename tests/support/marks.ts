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
