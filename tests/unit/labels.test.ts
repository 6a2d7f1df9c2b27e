import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Room } from '../../src/timeline/layout/label-box';
import { keepLabels, layoutLabels, type Placement } from '../../src/timeline/layout/labels';

const room: Room = { width: 700, rows: 8, offset: 10, gap: 10 };

const candidates = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 8, max: 200 }) }),
  { maxLength: 22 },
);

const placed = (marks: readonly Candidate[], placements: readonly (Placement | null)[]) =>
  marks.flatMap((mark, i) => {
    const placement = placements[i];
    if (!placement) return [];
    const { x, width } = mark;
    const right = placement.side === 'right';
    return [
      {
        x,
        row: placement.row,
        from: right ? x + room.offset : x - room.offset - width,
        to: right ? x + room.offset + width : x - room.offset,
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
      return overlap || stemThroughLabel ? [[a, b]] : [];
    }),
  );
};

describe('layoutLabels', () => {
  it('lets no label overlap another and no stem run through a label', () => {
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
        const wider = marks.map(({ x, width }) => ({ x: x * factor, width }));
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
    const crowd = [300, 320, 340, 360, 380, 400].map((x) => ({ x, width: 100 }));
    const placements = layoutLabels(crowd, room);
    expect(placements.map((p) => p?.side)).toEqual(['left', 'left', 'left', 'right', 'right', 'right']);
    expect(placements.map((p) => p?.row)).toEqual([0, 1, 2, 2, 1, 0]);
  });
});

describe('keepLabels', () => {
  it('keeps every label of marks that stand where they stood, those of one x included', () => {
    const crowded = candidates.map((marks) => marks.map(({ x, width }) => ({ x: Math.round(x / 100) * 100, width })));
    fc.assert(
      fc.property(fc.oneof(candidates, crowded), (marks) => {
        const placements = layoutLabels(marks, room);
        expect(keepLabels(marks, placements, room)).toEqual(placements);
      }),
    );
  });
});
