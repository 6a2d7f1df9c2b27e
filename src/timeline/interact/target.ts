/**
 * The element that an event of a page comes from. Not asked by `instanceof`: a timeline that was moved into another
 * document has elements of that document’s classes.
 */
export const targetOf = ({ target }: Event): Element => target as Element;
