const state = /:(hover|focus-visible|target)\b/g;

const copyRules = (group: CSSStyleSheet | CSSGroupingRule): void => {
  for (const rule of [...group.cssRules].toReversed()) {
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) copyRules(rule);
    if (!(rule instanceof CSSStyleRule) || rule.selectorText.search(state) < 0) continue;
    const at = [...group.cssRules].indexOf(rule);
    group.insertRule(rule.cssText.replaceAll(state, '.gallery-$1'), at + 1);
  }
};

/**
 * Lets a class stand for a state: what the stylesheets of a page say of `:hover`, `:focus-visible` and `:target` holds for
 * `.gallery-hover` and so on, too, in the same layer and of the same weight.
 */
export const showStates = (page: Document): void => {
  for (const sheet of page.styleSheets) copyRules(sheet);
};
