/** The code whose file stands for those of all codes. */
export const exampleCode = '404';

/** The schemas of the open data. */
export const dataSchemas = {
  list: 'data/schema/codes.json',
  record: 'data/schema/code.json',
} as const;

/** Of the open data in a language, what About leads to. All paths are below the base path. */
export function dataFiles(languageTag: string) {
  return {
    list: `data/${languageTag}/codes.json`,
    record: `data/${languageTag}/codes/${exampleCode}.json`,
  } as const;
}
