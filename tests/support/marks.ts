/**
 * The events whose marks a pointer in their middle does not hit, of so many marks at least, and which no number of those beyond
 * a pile counts; runs in the page.
 */
export const marksMissed = (least: number): string[] => {
  const marks = [...document.querySelectorAll<SVGElement>('[data-timeline] > svg .ct-dot')];
  if (marks.length < least) return ['hardly any mark'];
  const linkOf = (mark: Element) => mark.closest<SVGElement>('a[data-event]');
  /** Where a mark stands in its chart, which scrolls with the page. */
  const placeOf = (mark: Element): readonly [x: number, y: number] => {
    const [box, chart] = [mark, mark.closest('[data-timeline] > svg')].map((part) => part?.getBoundingClientRect());
    return [(box?.x ?? 0) - (chart?.x ?? 0), (box?.y ?? 0) - (chart?.y ?? 0)];
  };
  const numbers = marks.flatMap((mark) => {
    // The server's page has one for each breakpoint.
    const ofAny = [...(linkOf(mark)?.querySelectorAll('.ct-more') ?? [])];
    const number = ofAny.find((text) => text.checkVisibility())?.textContent;
    return number ? [{ place: placeOf(mark), beyond: Number(number.slice(1)) }] : [];
  });
  const isCounted = (mark: Element): boolean => {
    const [x, y] = placeOf(mark);
    const number = numbers.find(
      ({ place, beyond }) => beyond > 0 && Math.abs(place[0] - x) < 24 && Math.abs(place[1] - y) < 1,
    );
    if (number) number.beyond -= 1;
    return number !== undefined;
  };
  return marks.flatMap((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    // Above and below, other parts of the page may lie on the chart.
    if (top < innerHeight / 4 || bottom > (innerHeight * 3) / 4)
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const link = linkOf(mark);
    return link?.contains(hit) || isCounted(mark) ? [] : [link?.dataset['event'] ?? ''];
  });
};
