/** Loads a timeline that is published as a classic script. */
export const load = () =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: 'timeline.js' });
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** The address of the events: the site's own, or those that the page is asked for. */
export const source = `../${new URLSearchParams(location.search).get('events') ?? 'timeline'}.json`;

/** A zoom by steps, for a timeline that can be told which time to show. */
export const zooming = (show, events) => {
  let [from, to] = [events, events].map((all, i) =>
    all.reduce(
      (edge, event) => (i === 0 ? Math.min(edge, +event.from) : Math.max(edge, +event.to)),
      i === 0 ? Infinity : -Infinity,
    ),
  );
  return (factor) => {
    const held = from + (to - from) * 0.55;
    [from, to] = [held - (held - from) * factor, held + (to - held) * factor];
    show(from, to);
  };
};

/**
 * Fetches the events that have a date, has a timeline draw them, and marks when they are there. Leaves on the window how
 * many events there are, and what zooms by a factor, where a timeline can.
 * @param draw draws into an element; answers with what zooms
 */
export const present = async (draw) => {
  const { events } = await (await fetch(source)).json();
  const dated = events.flatMap(({ id, kind, company, title, when }) => {
    const [from] = when?.start ?? [];
    const to = when?.end?.[1];
    return from
      ? [{ id, group: company ?? kind, title: title.en, from: new Date(from), to: new Date(to ?? from) }]
      : [];
  });
  const zoom = await draw(document.querySelector('#timeline'), dated);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  performance.mark('drawn');
  window.drawn = { events: dated.length, zoom };
};
