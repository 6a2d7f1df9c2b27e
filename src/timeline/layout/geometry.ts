/**
 * Every height, gap and offset of a chart, in CSS pixels; the stylesheet only paints.
 * x runs to the right, y down; text is placed by its baseline.
 */
export const geometry = {
  /** The line of an era's name above a chart that is arranged by something else. */
  eraLine: 24,
  eraHead: 21,
  eraBaseline: 15,
  eraPadding: 9,
  /** From the last era line to the first row. */
  underEras: 12,
  /** Above the first row where no eras stand above it: what its words have above their boxes. */
  aboveRows: 2,

  /** One line of labels of works. */
  labelLine: 21,
  /** From a mark to its label. */
  labelOffset: 10,
  /** Between a label and the next label or stem of its line. */
  labelGap: 10,
  /** From the middle of a mark down to the baseline of its label. */
  labelBaseline: 4.5,
  /** The same where a line over the time that the date may mean runs under the label. */
  raisedBaseline: -5,

  /** From the top of a bar up to the lowest mark above it. */
  markLift: 10,
  /** From a mark to the one above it in a pile. */
  pileStep: 9,
  /** The height of the number of marks beyond a pile. */
  moreHeight: 8,
  /** From the highest mark of a pile up to the lowest line of labels. */
  abovePile: 16,

  bar: 30,
  /** What a part leaves free of its whole, above and below. */
  partInset: 3.5,
  /** The bar of one of several parts that lie over one another in time. */
  subBar: 22,
  /** The thin bar of an employer in the row of a technology. */
  path: 8,
  /** The sign of what goes on, beyond the end of its bar. */
  arrow: 7,
  /** From the bottom of a bar to the baseline of the first name. */
  nameBaseline: 20,
  /** One line of names, with the years below each. */
  nameLine: 38,
  /** A line of names without years. */
  sparseNameLine: 20,
  shortNameLine: 16,
  shortNameBaseline: 13,
  /** Between a name and the next of its line. */
  nameGap: 14,
  /** Between a line that passes and a name beside it. */
  besideStep: 5,
  /** From the last name to what follows. */
  underNames: 8,

  /** The head of a row with its name, and the line of the industry's marks below it. */
  rowHead: 20,
  rowNameBaseline: 15,
  rowContext: 16,
  rowContextMiddle: 29,
  /** Between rows. */
  rowGap: 3,
  /** From the bars of a row that is folded up to the baseline of its first names, and from one line of names to the next. */
  aboveFolded: 2,
  foldedNameLine: 14,

  /** The industry: from the top of its part to the marks without a label, to the first line of labels, and from line to line. */
  contextTop: 10,
  contextFirst: 46,
  contextLine: 20,
  underContext: 6,

  /** From the line of time to the baseline of its labels, and to the foot of the chart. */
  tick: 6,
  tickBaseline: 20,
  underAxis: 28,
  /** Between the last row and the line of time. */
  aboveAxis: 8,
} as const;

/** The width of a mark with the gap to the next that does not touch it, in pixels. */
export const markWidth = 11;

/** Marks that have room above one another in a pile; those beyond it stand on the last one and are counted there. */
export const tallestPile = 9;

/** From the first line of a label to its second. */
export const labelWrap = 15;
