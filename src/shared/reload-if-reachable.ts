/** Reloads the page unless that would lead to a browser's error page. Never rejects. */
export const reloadIfReachable = (): Promise<unknown> =>
  fetch(window.location.href, { cache: 'reload' }).then(
    ({ ok }) => ok && window.location.reload(),
    () => {},
  );
