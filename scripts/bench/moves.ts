import type { Page } from 'playwright-core';

/** Frames of a movement. */
export const steps = 60;

/** Lets frames pass without doing anything. */
export const rest = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (count) => {
    const times: number[] = [];
    for (let i = 0; i <= count; i += 1) {
      performance.mark('frame');
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    }
    return times;
  }, steps);

/** Turns the wheel over the chart once a frame: half of the steps in, half out again. */
export const zoom = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (count) => {
    const svg = document.querySelector('[data-timeline] > svg');
    const { left = 0, top = 0, width = 0 } = svg?.getBoundingClientRect() ?? {};
    const at = { clientX: left + width * 0.55, clientY: top + 200, ctrlKey: true, bubbles: true, cancelable: true };
    const times: number[] = [];
    for (let i = 0; i <= count; i += 1) {
      performance.mark('frame');
      if (i < count) svg?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: i < count / 2 ? -12 : 12 }));
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    }
    return times;
  }, steps);

/** Drags the chart once a frame: half of the steps to the left, half back again. */
export const pan = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (count) => {
    const svg = document.querySelector<SVGSVGElement>('[data-timeline] > svg');
    const { left = 0, top = 0, width = 0 } = svg?.getBoundingClientRect() ?? {};
    let clientX = left + width * 0.55;
    const send = (type: string, buttons: number): void => {
      const init = { pointerId: 1, clientX, clientY: top + 200, buttons, bubbles: true, cancelable: true };
      svg?.dispatchEvent(new PointerEvent(type, init));
    };
    if (svg) svg.setPointerCapture = () => undefined;
    send('pointerdown', 1);
    const times: number[] = [];
    for (let i = 0; i <= count; i += 1) {
      performance.mark('frame');
      clientX += i < count / 2 ? -9 : 9;
      if (i < count) send('pointermove', 1);
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    }
    send('pointerup', 0);
    return times;
  }, steps);

/** Draws the floor: as many stems, dots, labels and bars on a bare canvas, elsewhere in every frame. */
export const paint = (page: Page, marks: number, bars: number): Promise<readonly number[]> =>
  page.evaluate(
    async ([count, points, bands]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1328, 660];
      document.body.replaceChildren(canvas);
      const pen = canvas.getContext('2d');
      const times: number[] = [];
      for (let i = 0; i <= count; i += 1) {
        performance.mark('frame');
        if (pen) {
          pen.clearRect(0, 0, canvas.width, canvas.height);
          pen.font = '500 13px sans-serif';
          for (let bar = 0; bar < bands; bar += 1) pen.fillRect(((bar * 97 + i * 9) % 1328) - 100, bar * 28, 300, 24);
          for (let mark = 0; mark < points; mark += 1) {
            const [x, y] = [(mark * 53 + i * 9) % 1328, 100 + ((mark * 37) % 400)];
            pen.fillRect(x, y, 1, 500 - y);
            pen.beginPath();
            pen.arc(x, y, 4.5, 0, 2 * Math.PI);
            pen.fill();
            pen.fillText('A label of a mark', x + 10, y + 4.5);
          }
        }
        times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      }
      return times;
    },
    [steps, marks, bars] as const,
  );
