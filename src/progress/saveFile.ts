/** Hands a text to the browser as a file to be downloaded. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
