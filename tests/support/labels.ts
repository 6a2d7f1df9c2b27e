/** Labels of the chart that overlap one another or leave the chart, of so many at least; runs in the page. */
export const badLabels = (least: number): string[] => {
  const svg = document.querySelector('[data-timeline] > svg');
  if (!svg) return ['no chart'];
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
    const { visibility, display } = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    return visibility === 'visible' && display !== 'none' && box.width > 0
      ? [{ text: text.textContent ?? '', box }]
      : [];
  });
  if (labels.length < least) return ['hardly any label'];
  const slack = 1;
  const outside = labels.filter(
    ({ box }) =>
      box.left < frame.left - slack ||
      box.right > frame.right + slack ||
      box.top < frame.top ||
      box.bottom > frame.bottom,
  );
  const overlapping = labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right - slack &&
          box.left < a.box.right - slack &&
          a.box.top < box.bottom - 4 &&
          box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...overlapping];
};
