import { toQuery } from '../../timeline/interact/codec.ts';
import { toWrittenView, type Choice } from './choice.ts';
import type { Facts, Picture, Pictured } from './facts.ts';

/** The company or era whose picture shows a choice, an event’s being its company’s; null for the whole timeline. */
const picturedIn = (
  { scope }: Choice,
  { companies, eras, events }: Facts,
): { readonly kind: 'company' | 'era'; readonly subject: Pictured } | null => {
  if (!('id' in scope)) return null;
  const kind = scope.kind === 'era' ? 'era' : 'company';
  const id = scope.kind === 'event' ? events.find((event) => event.id === scope.id)?.company : scope.id;
  const subject = (kind === 'era' ? eras : companies).find((one) => one.id === id);
  return subject ? { kind, subject } : null;
};

/** The picture that shows a choice. */
export const pictureOf = (choice: Choice, facts: Facts): Picture =>
  (picturedIn(choice, facts)?.subject ?? facts.whole).picture[choice.locale];

/** The address of the picture. */
export const pictureAddress = (choice: Choice, facts: Facts): string => {
  const pictured = picturedIn(choice, facts);
  return `${facts.roots[choice.locale]}${pictured ? `${pictured.kind}/${pictured.subject.id}` : 'timeline'}.svg`;
};

/** The address of the frame. */
export const frameAddress = ({ scope, locale, theme, plain }: Choice, facts: Facts): string => {
  const looks = { ...(theme !== 'auto' && { theme }), ...(plain && { plain: '1' }) };
  const query = toQuery(toWrittenView(scope), looks);
  return `${facts.roots[locale]}embed/${query && `?${query}`}`;
};

/** The page of the site that shows the same as a choice. */
export const storyAddress = ({ scope, locale }: Choice, facts: Facts): string => {
  const root = facts.roots[locale];
  if (scope.kind === 'event') return `${root}#${scope.id}`;
  if (scope.kind === 'company' || scope.kind === 'era') return `${root}${scope.kind}/${scope.id}/`;
  const query = toQuery(toWrittenView(scope));
  return `${root}${query && `?${query}`}`;
};
