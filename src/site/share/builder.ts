import type { Locale } from '../../i18n/index.ts';
import { choiceFromQuery, choiceToQuery, firstChoice, type Choice } from './choice.ts';
import { mountCopy } from './copy.ts';
import type { Facts } from './facts.ts';
import { readForm, writeForm, type Faulty } from './form.ts';
import { likelyHeight } from './heights.ts';
import { notesOf } from './notes.ts';
import { mountPreview } from './preview.ts';
import { hostPolicy, snippetOf } from './snippet.ts';

/** What the height of the preview depends on, as a text. */
const lookOf = (choice: Choice): string => JSON.stringify({ ...choice, pinned: false });

/** How far from the window the preview begins to load, as the margin of an observer. */
const near = '100px';

/** Keeps the choice in the page’s address, and in the link to its translation, without a step of the history. */
const keepAddress = (query: string): void => {
  if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.setAttribute('href', `${(link.getAttribute('href') ?? '').replace(/\?.*/, '')}${query}`);
};

/**
 * Brings the builder to life: form, snippet, policy, notes and preview follow one another.
 * @param root holds the form and what follows it, marked by `data-share-…`
 */
export const mountBuilder = (root: HTMLElement, facts: Facts, locale: Locale): void => {
  const find = <Found extends HTMLElement>(name: string): Found => {
    const found = root.querySelector<Found>(`[data-share-${name}]`);
    if (!found) throw new Error(`The builder has no data-share-${name}.`);
    return found;
  };
  const [form, snippet, policy, size] = [
    find<HTMLFormElement>('form'),
    find('snippet'),
    find('policy'),
    find('size'),
  ] as const;

  let choice = firstChoice(locale);
  let height = likelyHeight(choice, facts);
  let awake = false;

  const writeSnippet = (): void => {
    const text = snippetOf(choice, facts, height);
    // What a reader has selected stays so, where a new height changes nothing.
    if (snippet.textContent !== text) snippet.textContent = text;
    size.textContent = `${choice.width} × ${height} px`;
  };
  const preview = mountPreview(find('place'), facts, (measured) => {
    if (measured === height || measured === 0) return;
    height = measured;
    writeSnippet();
  });
  const show = (): void => {
    const before = lookOf(choice);
    const state = readForm(facts, new FormData(form), locale);
    choice = state.choice;
    if (lookOf(choice) !== before) height = likelyHeight(choice, facts);
    for (const field of form.querySelectorAll<HTMLInputElement>('[aria-invalid]'))
      field.setAttribute('aria-invalid', String(state.faulty.includes(field.name as Faulty)));
    const holding = notesOf(state);
    for (const note of root.querySelectorAll<HTMLElement>('[data-share-note]'))
      note.hidden = !holding.some((name) => name === note.dataset['shareNote']);
    find<HTMLFieldSetElement>('options').disabled = choice.tier === 'picture';
    policy.textContent = hostPolicy(choice.tier, facts);
    writeSnippet();
    if (awake) preview.show(choice);
    keepAddress(choiceToQuery(choice, locale));
  };

  const wake = (): void => {
    awake = true;
    nearing.disconnect();
    preview.show(choice);
  };
  const nearing = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
    },
    { rootMargin: near },
  );

  form.addEventListener('input', show);
  form.addEventListener('focusin', wake, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  mountCopy(find<HTMLButtonElement>('copy'), snippet, find('status'));
  writeForm(facts, form, choiceFromQuery(facts, new URLSearchParams(location.search), locale), locale);
  show();
  nearing.observe(find('place'));
};
