import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometry } from '../../src/timeline/layout/geometry.ts';
import type { Candidate, Room } from '../../src/timeline/layout/label-box.ts';
import { keepLabels, layoutLabels, type Placement } from '../../src/timeline/layout/labels.ts';

const room: Room = { width: 700, rows: 8 };
const { labelOffset: offset } = geometry;

/** Marks, half of which are known to a day, the others to more or less time before and after. */
const candidates = fc.array(
  fc
    .record({
      x: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 8, max: 200 }),
      half: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })),
    })
    .map(({ x, width, half }) => ({ x, width, line: { from: x - half, to: x + half } })),
  { maxLength: 22 },
);

/** A mark in a chart so many times as wide: its words are as wide as before. */
const widened = ({ x, width, line: { from, to } }: Candidate, factor: number): Candidate => ({
  x: x * factor,
  width,
  line: { from: from * factor, to: to * factor },
});

const placed = (marks: readonly Candidate[], placements: readonly (Placement | null)[]) =>
  marks.flatMap((mark, i) => {
    const placement = placements[i];
    if (!placement) return [];
    const { x, width, line } = mark;
    const right = placement.side === 'right';
    return [
      {
        x,
        line,
        row: placement.row,
        from: right ? x + offset : x - offset - width,
        to: right ? x + offset + width : x - offset,
      },
    ];
  });

const collisions = (marks: readonly Candidate[], placements: readonly (Placement | null)[]) => {
  const labels = placed(marks, placements);
  return labels.flatMap((a, i) =>
    labels.flatMap((b, j) => {
      if (i === j) return [];
      const overlap = a.row === b.row && a.from < b.to && b.from < a.to;
      const stemThroughLabel = b.x > a.from && b.x < a.to && b.row >= a.row;
      const onLine = a.row === b.row && a.line.from <= Math.max(b.to, b.x) && Math.min(b.from, b.x) <= a.line.to;
      const linesMeet = a.row === b.row && a.line.from <= b.line.to && b.line.from <= a.line.to;
      return overlap || stemThroughLabel || onLine || linesMeet ? [[a, b]] : [];
    }),
  );
};

describe('layoutLabels', () => {
  it('lets no label overlap another, no stem run through a label, and nothing of another mark lie on the line over a date', () => {
    fc.assert(
      fc.property(candidates, (marks) => {
        expect(collisions(marks, layoutLabels(marks, room))).toEqual([]);
      }),
    );
  });

  it('stays free of collisions at every greater width', () => {
    fc.assert(
      fc.property(candidates, fc.double({ min: 1, max: 4, noNaN: true }), (marks, factor) => {
        const placements = layoutLabels(marks, room);
        const wider = marks.map((mark) => widened(mark, factor));
        expect(collisions(wider, placements)).toEqual([]);
        for (const { from, to } of placed(wider, placements)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(room.width * factor + 0.001);
        }
      }),
    );
  });

  it('keeps within its rows and its width, and gives the first candidate a label if it fits at all', () => {
    fc.assert(
      fc.property(candidates, (marks) => {
        const placements = layoutLabels(marks, room);
        for (const { row, from, to } of placed(marks, placements)) {
          expect(row).toBeLessThan(room.rows);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(room.width);
        }
        const [first] = marks;
        if (first) expect(placements[0]).not.toBeNull();
      }),
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(candidates, (marks) => {
        expect(layoutLabels(marks, room)).toEqual(layoutLabels(marks, room));
      }),
      { numRuns: 30 },
    );
  });

  it('splits a crowd into a staircase to the left and one to the right', () => {
    const crowd = [300, 320, 340, 360, 380, 400].map((x) => ({ x, width: 100, line: { from: x, to: x } }));
    const placements = layoutLabels(crowd, room);
    expect(placements.map((p) => p?.side)).toEqual(['left', 'left', 'left', 'right', 'right', 'right']);
    expect(placements.map((p) => p?.row)).toEqual([0, 1, 2, 2, 1, 0]);
  });
});

describe('keepLabels', () => {
  it('keeps every label of marks that stand where they stood, those of one x included', () => {
    const crowded = candidates.map((marks) =>
      marks.map(({ x, width, line }) => {
        const at = Math.round(x / 100) * 100;
        return { x: at, width, line: { from: at + line.from - x, to: at + line.to - x } };
      }),
    );
    fc.assert(
      fc.property(fc.oneof(candidates, crowded), (marks) => {
        const placements = layoutLabels(marks, room);
        expect(keepLabels(marks, placements, room)).toEqual(placements);
      }),
    );
  });
});
