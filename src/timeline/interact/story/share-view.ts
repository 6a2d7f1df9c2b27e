/** Milliseconds for which a button says what it has done. */
const saying = 2000;

/** Shares the address of what is shown: by what the browser has for it, else by the clipboard, which the button says. */
export function mountShareView(page: HTMLElement, copied: string): void {
  const button = page.querySelector<HTMLElement>('[data-share]');
  const share = async (): Promise<void> => {
    const shared = { title: document.title, url: location.href };
    if (navigator.canShare?.(shared)) {
      await navigator.share(shared);
      return;
    }
    await navigator.clipboard.writeText(shared.url);
    const text = button?.textContent ?? '';
    if (button && text !== copied) {
      button.textContent = copied;
      window.setTimeout(() => (button.textContent = text), saying);
    }
  };
  // A reader may think better of it, and a page without encryption has no clipboard: the address stays in its bar.
  button?.addEventListener('click', () => void share().catch(() => undefined));
}
