import { onFirstSign } from '../timeline/interact/sign';

const page = document.querySelector<HTMLElement>('main[data-locale]');

/** Loads what makes the page move: at the reader’s first sign, or at once where the address asks for a view. */
if (page) {
  const { dataset } = document.documentElement;
  /** Buttons of the chart that were pressed before they could act; they act once the page is awake. */
  const pressed: HTMLElement[] = [];
  const onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-tool]');
    if (button) pressed.push(button);
  };
  /** What is typed is acted on by then, too; sent as a form it would lose the rest of the address. */
  const onSubmit = (event: Event): void => {
    event.preventDefault();
  };
  const wake = (): void => {
    page.addEventListener('click', onClick);
    page.addEventListener('submit', onSubmit);
    import('./wake')
      .then(({ wake: wakePage }) => wakePage(page))
      .then(() => {
        page.removeEventListener('click', onClick);
        for (const button of pressed) button.click();
      })
      .catch(() => {
        page.removeEventListener('submit', onSubmit);
        delete dataset['live'];
      });
  };
  dataset['live'] = '';
  const stop = onFirstSign(wake);
  if (location.search || location.hash) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.setAttribute('href', `${link.getAttribute('href') ?? ''}${location.search}${location.hash}`);
    stop();
    wake();
  }
}
