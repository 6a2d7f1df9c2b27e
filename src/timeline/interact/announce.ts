/** Says a sentence to assistive technology once the reader has paused, so that a quick walk is not read out step by step. */
export const mountAnnouncer = (status: HTMLElement, signal: AbortSignal): ((sentence: string) => void) => {
  let timer = 0;
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
  });
  return (sentence) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = sentence;
    }, 500);
  };
};
