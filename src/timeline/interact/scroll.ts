/** Windows of text beyond which a way is too long to be watched. */
const farthest = 2;

/** Scrolls an element to the top of the window: smoothly where the page does so, at once over a long way. */
export const scrollToStart = (element: Element): void => {
  const isFar = Math.abs(element.getBoundingClientRect().top) > farthest * window.innerHeight;
  element.scrollIntoView({ block: 'start', behavior: isFar ? 'instant' : 'auto' });
};
