import { onFirstSign } from '../timeline/interact/sign';

const page = document.querySelector<HTMLElement>('main[data-locale]');

/** Loads what makes the page move: at the reader’s first sign, or at once where the address asks for a view. */
if (page) {
  const { dataset } = document.documentElement;
  /** A button of the chart that was pressed before it could act; it acts once the page is awake. */
  let pressed: HTMLElement | null = null;
  const onClick = ({ target }: MouseEvent): void => {
    pressed = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
  };
  const wake = (): void => {
    page.addEventListener('click', onClick);
    import('./wake')
      .then(({ wake: wakePage }) => wakePage(page))
      .then(() => {
        page.removeEventListener('click', onClick);
        pressed?.click();
      })
      .catch(() => {
        delete dataset['live'];
      });
  };
  dataset['live'] = '';
  const stop = onFirstSign(wake);
  if (location.search || location.hash) {
    stop();
    wake();
  }
}
