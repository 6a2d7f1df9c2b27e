/**
 * Copies the text of an element at a click, and says so; where the browser refuses, selects it and says how to go on.
 * @param status a polite live region; what it says stands in its `data-copied` and `data-refused`
 */
export const mountCopy = (button: HTMLButtonElement, text: HTMLElement, status: HTMLElement): void => {
  const say = (word: string | undefined): void => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = word ?? '';
    });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      say(status.dataset['copied']);
    } catch {
      getSelection()?.selectAllChildren(text);
      say(status.dataset['refused']);
    }
  };
  button.addEventListener('click', () => void copy());
};
