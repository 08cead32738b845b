/** The first `max` signs; an emoji that is cut in two is left out. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/\p{Surrogate}$/u, '');
