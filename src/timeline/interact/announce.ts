/** Says a sentence to assistive technology once the reader has paused, so that a quick walk is not read out step by step. */
export const mountAnnouncer = (
  status: HTMLElement,
): { readonly say: (sentence: string) => void; readonly unmount: () => void } => {
  let timer = 0;
  return {
    say: (sentence) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        status.textContent = sentence;
      }, 500);
    },
    unmount: () => {
      window.clearTimeout(timer);
    },
  };
};
