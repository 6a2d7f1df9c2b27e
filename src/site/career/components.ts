/** What every chapter may use without importing it, and the attributes that each needs and no other check asks for. */
export const storyComponents = {
  DotPlot: ['events'],
  Event: ['id'],
  Events: [],
  Fields: [],
  Focus: [],
  Person: ['id'],
  Tracks: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
