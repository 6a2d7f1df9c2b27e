/** A number with its unit, and a quotation of a few characters, with the mark that follows. */
const pairs = /\d[\d.]*[年月日页人个次点岁倍版份]|“[^“”<>]{1,10}”[，。；：、？！）]?/gu;

/** The markup of a Chinese text, in which no line breaks between a number and its unit or within a short quotation. */
export const keepTogether = (markup: string): string =>
  markup
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : part.replace(pairs, '<span class="together">$&</span>')))
    .join('');
