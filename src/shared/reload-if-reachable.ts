/** Reloads the page unless that would lead to a browser's error page. Never rejects. */
export const reloadIfReachable = (): Promise<void> =>
  fetch(window.location.href, { cache: 'no-store' })
    .then(({ ok }) => {
      if (ok) window.location.reload();
    })
    .catch(() => {
      // offline
    });
