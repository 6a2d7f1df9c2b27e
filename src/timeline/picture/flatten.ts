const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** What places each sort of element; what is not named here is placed by `transform`. */
const places: Readonly<Record<string, readonly [x: string, y: string]>> = {
  rect: ['x', 'y'],
  text: ['x', 'y'],
  circle: ['cx', 'cy'],
};

/** The shift that an element's `transform` gives it, in pixels. */
function shiftOf(element: Element): readonly [x: number, y: number] {
  const [, x = '0', y = '0'] = /^translate\((\S+) ?(\S*)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  return [Number(x), Number(y)];
}

/**
 * Replaces a drawn chart by groups whose places are plain numbers: no `<svg>` within another, no percentage, no group that
 * does nothing but shift. Any renderer of SVG 1.1 shows it.
 * @param chart the `<svg>`, with its `x`, `y` and `width` in pixels
 * @returns the elements that stand in its place
 */
export function flattenChart(chart: Element): Element[] {
  const width = Number(chart.getAttribute('width'));
  const pixels = (element: Element, name: string): number => {
    const value = element.getAttribute(name) ?? '0';
    return value.endsWith('%') ? (Number.parseFloat(value) / 100) * width : Number(value);
  };

  const flat = (element: Element, left: number, top: number): Element[] => {
    const { localName: tag } = element;
    if (tag === 'defs' || tag === 'title') return [element];
    const [dx, dy] = shiftOf(element);
    const [x, y] = [left + dx, top + dy];
    element.removeAttribute('transform');
    if (tag === 'svg') return within(element, x + pixels(element, 'x'), y + pixels(element, 'y'));
    if (tag === 'g') {
      const children = within(element, x, y);
      if (element.attributes.length === 0) return children;
      element.replaceChildren(...children);
      return [element];
    }
    const [across, down] = places[tag] ?? [];
    if (across === undefined || down === undefined)
      element.setAttribute('transform', `translate(${rounded(x)} ${rounded(y)})`);
    else {
      element.setAttribute(across, rounded(x + pixels(element, across)));
      element.setAttribute(down, rounded(y + pixels(element, down)));
    }
    if (tag === 'rect') element.setAttribute('width', rounded(pixels(element, 'width')));
    return [element];
  };
  const within = (element: Element, left: number, top: number): Element[] =>
    [...element.children].flatMap((child) => flat(child, left, top));

  return flat(chart, 0, 0);
}
