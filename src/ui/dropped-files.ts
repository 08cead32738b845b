function takeFiles(event: DragEvent) {
  const files = event.dataTransfer?.files;
  if (!files || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  const isPicture = !!files[0]?.type.startsWith('image');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[type=file]')];
  const input = inputs.find(({ accept }) => accept.startsWith('image') === isPicture) ?? inputs[0];
  if (!input || files.length === 0) return;
  input.files = files;
  input.dispatchEvent(new Event('change'));
}

/** Read as by their button: a browser would open them in place of the page. */
export function takeDroppedFiles(): void {
  addEventListener('dragover', takeFiles);
  addEventListener('drop', takeFiles);
}
