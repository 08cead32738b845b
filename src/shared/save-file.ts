/** Gives a file to the browser, which saves it under this name. */
export function saveFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(url);
}

/** `mimeType` without its encoding, which is UTF-8. */
export const saveText = (fileName: string, mimeType: string, content: string): void =>
  saveFile(fileName, new Blob([content], { type: `${mimeType};charset=utf-8` }));
