import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDots } from '../../src/site/figures/dots.ts';
import { averagePixels, layoutPixels, type Pixels } from '../../src/site/figures/pixels.ts';
import { layoutTracks } from '../../src/site/figures/tracks.ts';

/** Where the dots of a path stand: the column and row of each. */
const dotsOf = (d: string): [number, number][] => {
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, to = ''] of d.matchAll(/([Mmh])([^Mmh]*)/g)) {
    if (command === 'h') continue;
    const [dx = 0, dy = 0] = to.split(' ').map(Number);
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
    places.push([x - 0.5, y - 0.5]);
  }
  return places;
};

/** What paths of shades paint, pixel by pixel. */
const paintedFrom = (pixels: Pixels): number[][] => {
  const painted = pixels.map((row) => row.map(() => 0));
  for (const { opacity, d } of layoutPixels(pixels))
    for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      painted[Number(y)]?.fill(opacity, Number(x), Number(x) + Number(width));
  return painted;
};

describe('layoutDots', () => {
  it('draws each of so many dots once, row by row, within the field', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 60 }), (meant, others, columns) => {
        const field = layoutDots(
          [
            { look: 'meant', from: 0, to: meant },
            { look: 'others', from: meant, to: meant + others },
          ],
          columns,
        );
        const dots = field.paths.flatMap(({ d }) => dotsOf(d));
        expect(dots).toEqual(Array.from({ length: meant + others }, (_, i) => [i % columns, Math.floor(i / columns)]));
        for (const [x, y] of dots) expect(x < field.width && y < field.height).toBe(true);
      }),
    );
  });

  it('leaves out what has no dots', () => {
    expect(layoutDots([{ look: 'none', from: 3, to: 3 }], 5)).toEqual({ width: 5, height: 1, paths: [] });
  });
});

describe('averagePixels', () => {
  it('makes each square of a picture one pixel, as dark as its area is covered', () => {
    const opacities = [
      [0, 255, 255, 255],
      [255, 0, 255, 255],
    ].flat();
    const rgba = Uint8Array.from(opacities.flatMap((opacity) => [0, 0, 0, opacity]));
    expect(averagePixels(rgba, 4, 2)).toEqual([[0.5, 1]]);
  });
});

describe('layoutPixels', () => {
  it('paints every pixel in the nearest of its shades, none twice', () => {
    const rows = fc
      .integer({ min: 1, max: 30 })
      .chain((width) =>
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: width, maxLength: width })),
      );
    fc.assert(
      fc.property(rows, (pixels) => {
        expect(paintedFrom(pixels)).toEqual(pixels.map((row) => row.map((shade) => Math.round(shade * 8) / 8)));
      }),
    );
  });
});

describe('layoutTracks', () => {
  it('lays times of several tracks out over the same years', () => {
    const { tracks, ticks } = layoutTracks(
      [{ marks: ['2016-07-01'] }, { bars: ['2016/2017'] }, { marks: ['2019'] }],
      '2015/2019',
    );
    expect(tracks[0]?.marks).toEqual([{ x: expect.closeTo(29.9, 0), foot: null }]);
    expect(tracks[1]?.bars).toEqual([{ x: expect.closeTo(20, 0), width: expect.closeTo(40, 0) }]);
    expect(tracks[2]?.marks[0]?.foot).toEqual({ x: expect.closeTo(80, 0), width: expect.closeTo(20, 0) });
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.every(({ labelled }) => labelled)).toBe(true);
  });

  it('shows a date that is coarser than a month as the time that it may mean', () => {
    const { tracks } = layoutTracks([{ marks: ['2016', '2016-09', '2016-09-22', '2016-01/2016-03'] }], '2015/2017');
    expect(tracks[0]?.marks.map(({ foot }) => foot !== null)).toEqual([true, false, false, true]);
  });

  it('refuses what is no time, and says which', () => {
    for (const time of ['', 'soon', '2016/', '2017/2016'])
      expect(() => layoutTracks([{ bars: [time] }], '2015/2017')).toThrow(`“${time}”`);
  });
});
