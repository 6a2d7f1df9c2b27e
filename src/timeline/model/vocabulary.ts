/** The version of `/timeline.json`; changes within a version only add. */
export const wireVersion = 1;

/** What sort of thing happened; `context` is what happened in the industry around the person. */
export const eventKinds = ['study', 'role', 'work', 'milestone', 'talk', 'context'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What sort of place it is; `self` is work of one’s own. */
export const companyKinds = ['university', 'school', 'company', 'lab', 'organisation', 'self', 'other'] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** How a source supports a claim: it says so, an editor infers it, or the public record shows it. */
export const bases = ['stated', 'inferred', 'record'] as const;
export type Basis = (typeof bases)[number];

/** The basis of what the owner tells of their own life and names no source for. */
export const ownAccount = 'own';

/** What another person was to the person of the timeline in one event. */
export const relations = [
  'teacher',
  'mentor',
  'manager',
  'role-model',
  'colleague',
  'co-author',
  'founder',
  'interviewer',
  'author',
] as const;
export type Relation = (typeof relations)[number];

/** Colours of company bars; the stylesheet defines each as `--<name>`, for light and dark. */
export const colorTokens = ['ochre', 'olive', 'blue', 'sky', 'red', 'green', 'rose', 'violet'] as const;
export type ColorToken = (typeof colorTokens)[number];
