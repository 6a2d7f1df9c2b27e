import { escapeHtml } from '../../timeline/export/html.ts';
import { sandbox } from '../../timeline/export/oembed.ts';
import { frameAddress, pictureAddress, pictureOf, storyAddress } from './addresses.ts';
import { toWrittenView, type Choice, type Tier } from './choice.ts';
import { subjectsOf, type Facts } from './facts.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;

const tag = (name: string, attributes: Attributes): string =>
  `<${[
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === false ? [] : value === true ? [key] : [`${key}="${escapeHtml(String(value))}"`],
    ),
  ].join(' ')}>`;

/** What a choice shows, in a few words. */
const titleOf = ({ scope, locale }: Choice, facts: Facts): string => {
  const subject =
    'id' in scope
      ? subjectsOf(facts, scope.kind).find(({ id }) => id === scope.id)?.name[locale]
      : scope.kind === 'range' && `${scope.from}–${scope.to}`;
  return [subject, facts.whole.name[locale]].filter(Boolean).join(' · ');
};

const script = (tier: 'frame' | 'element', { pinned }: Choice, { files, integrity }: Facts): string => {
  const src = `${files}embed/v1/${tier === 'frame' ? 'frame' : 'career-timeline'}.js`;
  const pin = pinned ? { integrity: integrity[tier], crossorigin: 'anonymous' } : {};
  return `${tag('script', { async: true, src, ...pin })}</script>`;
};

const makers: Readonly<Record<Tier, (choice: Choice, facts: Facts, height: number) => readonly string[]>> = {
  picture: (choice, facts) => [
    tag('a', { href: storyAddress(choice, facts) }),
    `  ${tag('img', {
      src: pictureAddress(choice, facts),
      width: '100%',
      alt: pictureOf(choice, facts).alt,
      loading: 'lazy',
    })}`,
    '</a>',
  ],
  frame: (choice, facts, height) => [
    `${tag('iframe', {
      src: frameAddress(choice, facts),
      title: titleOf(choice, facts),
      width: '100%',
      height,
      loading: 'lazy',
      frameborder: 0,
      allow: 'clipboard-write',
      sandbox,
    })}</iframe>`,
    script('frame', choice, facts),
  ],
  element: (choice, facts) => [
    tag('career-timeline', {
      src: `${facts.files}timeline.json`,
      lang: choice.locale,
      ...toWrittenView(choice.scope),
      theme: choice.theme !== 'auto' && choice.theme,
      plain: choice.plain,
    }),
    `  ${tag('a', { href: storyAddress(choice, facts) })}${escapeHtml(titleOf(choice, facts))}</a>`,
    '</career-timeline>',
    script('element', choice, facts),
  ],
};

/**
 * The markup that an embedder pastes. It has no `style`, so that it holds where a host’s policy forbids styles.
 * A picture fills its column, as a width in pixels would stand out of a narrower one.
 * @param height of the frame until its script runs, in pixels
 */
export const snippetOf = (choice: Choice, facts: Facts, height: number): string =>
  makers[choice.tier](choice, facts, height).join('\n');

/** What a host’s content security policy must allow for a tier, as directives. */
export const hostPolicy = (tier: Tier, { files }: Facts): string => {
  const kinds = { picture: ['img'], frame: ['frame', 'script'], element: ['script', 'connect'] }[tier];
  return kinds.map((kind) => `${kind}-src ${new URL(files).origin};`).join(' ');
};
