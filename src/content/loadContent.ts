/** Where the build has put what the app loads: see `publish/contentPath.ts`. */
declare const __CONTENT_PATH__: string;

/**
 * Loads a file of the built content (`publish/appContent.ts` writes them): words, facts and exchanges are data, so
 * they come as JSON beside the program and not as a part of it. Rejects where the network fails or answers with
 * something else. While developing and in tests the sources are read instead, and nobody calls this.
 */
export function loadContent(file: string): Promise<unknown> {
  return readContent(file);
}

let readContent = fetchContent;

/** Takes the content from elsewhere: the build draws pages where there is nothing to fetch from. */
export function readContentFrom(read: (file: string) => Promise<unknown>): void {
  readContent = read;
}

async function fetchContent(file: string): Promise<unknown> {
  // In a task of its own: to ask for a file takes a slow device ten milliseconds, and pages ask for several at once.
  await new Promise((resolve) => setTimeout(resolve));
  const response = await fetch(`${import.meta.env.BASE_URL}${__CONTENT_PATH__}${file}.json`);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.json();
}
