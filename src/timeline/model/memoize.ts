/** A function of an object that computes its answer once and remembers it for as long as the object lives. */
export const memoize = <Key extends object, Answer>(compute: (key: Key) => Answer): ((key: Key) => Answer) => {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: compute(key) };
    answers.set(key, known);
    return known.answer;
  };
};
