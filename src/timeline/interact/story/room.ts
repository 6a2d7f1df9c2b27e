/** Pixels for which a chart is laid out at least, where it is not seen yet. */
const leastHeight = 180;

/** Pixels between a title and the picture below it. */
const headGap = 12;

/** True where the picture of a story stands beside the text, or over it, and not under the words at its ends. */
export const isBeside = (page: HTMLElement): boolean => page.hasAttribute('data-beside');

/** True while the picture of a story glides to its place beside the text, or back. */
export const isGliding = (page: HTMLElement): boolean => page.hasAttribute('data-turning');

/** The parts of a page that the picture of its story is made of. */
export interface Picture {
  readonly page: HTMLElement;
  readonly stage: HTMLElement;
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** Pixels that the words at both ends of the story take from a picture that leaves no corner for them. */
function measureHead({ page, stage, figure }: Picture): number {
  // Only where the picture lies under the words, on wide screens, is it a grid.
  if (page.hasAttribute('data-corner') || getComputedStyle(stage).display !== 'grid') return 0;
  const bottoms = [...page.querySelectorAll('.poster, .story-end')].map((words) => {
    const last = words.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    return last - words.getBoundingClientRect().top - figure.offsetTop;
  });
  return Math.max(0, ...bottoms) + headGap;
}

/** Measures the room of a story’s picture. */
export function createRoom(picture: Picture) {
  const { page, stage, figure, svg } = picture;
  let head = 0;
  let held: number | null = null;
  let given = 0;
  const measure = (): number => {
    const caption = figure.querySelector('figcaption')?.offsetHeight ?? 0;
    // Over the text, on tablets, and below a title that has no corner of its own the picture begins lower.
    const [, low = 0] = getComputedStyle(svg).translate.split(' ').map(Number.parseFloat);
    return Math.max(leastHeight, figure.clientHeight - caption - (isBeside(page) ? low : head));
  };
  return {
    /** The width of the picture in pixels; 0 for one that is not seen. */
    width: (): number => figure.clientWidth,
    /** The height that is left for the chart, in pixels. */
    height: (): number => (given = held ?? measure()),
    /** True where the height is another than the one that was given last. */
    isOther: (): boolean => measure() !== given,
    /** Measures before something is written, as reading after that would lay the page out anew. */
    hold: (): void => {
      held = measure();
    },
    /** Measures again from now on. */
    release: (): void => {
      held = null;
    },
    /** Has the picture begin below the words at both ends, where it leaves them no corner. */
    makeWay: (): void => {
      if (isBeside(page)) return;
      head = measureHead(picture);
      stage.style.setProperty('--head', `${head}px`);
    },
  };
}
