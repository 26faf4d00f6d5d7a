/**
 * A text as it is compared in a search: lower case by the rules of the language, without accents, and with one
 * kind of i. So `İstek`, `istek` and `ISTEK` are the same in Turkish, and so are `yönlendirme` and `yonlendirme`.
 */
export function searchText(text: string, languageTag: string): string {
  return text
    .toLocaleLowerCase(languageTag)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');
}
