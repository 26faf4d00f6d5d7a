/** A cache storage in memory, as far as the kept site uses it. */
export function createFakeCaches(): CacheStorage {
  const stored = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : request.toString();
  const unsupported = () => Promise.reject(new Error('Not a part of this fake'));

  function cacheIn(responses: Map<string, Response>): Cache {
    return {
      match: async (request) => responses.get(addressOf(request))?.clone(),
      put: async (request, response) => {
        // As browsers do: what is stored is read to its end.
        const content = await response.arrayBuffer();
        const copy = new Response(content, { status: response.status, headers: response.headers });
        responses.set(addressOf(request), copy);
      },
      keys: async () => [...responses.keys()].map((url) => new Request(url)),
      add: unsupported,
      addAll: unsupported,
      delete: unsupported,
      matchAll: unsupported,
    };
  }

  return {
    open: async (name) => {
      const responses = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, responses);
      return cacheIn(responses);
    },
    match: async (request, options) =>
      stored
        .get(options?.cacheName ?? '')
        ?.get(addressOf(request))
        ?.clone(),
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name),
    has: async (name) => stored.has(name),
  };
}
