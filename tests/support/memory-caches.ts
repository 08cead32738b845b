/** The Cache Storage of a device, as far as a service worker uses it. */
export function createMemoryCaches() {
  const stored = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
  const open = async (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      match: async (key: RequestInfo) => entries.get(urlOf(key))?.clone(),
      put: async (key: RequestInfo, response: Response) => void entries.set(urlOf(key), response),
      delete: async (key: RequestInfo) => entries.delete(urlOf(key)),
    };
  };
  const caches = {
    open,
    keys: async () => [...stored.keys()],
    match: async (key: string) => {
      for (const entries of stored.values())
        for (const [url, response] of entries)
          if (url.replace(/\?.*/, '') === key) return response.clone();
      return undefined;
    },
  } as unknown as CacheStorage;
  return { caches, open };
}
