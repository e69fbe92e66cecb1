/** Lets a button put the text beside it into the clipboard, and says that it did. */

const SAID_FOR_MS = 3000;

async function copy(button: HTMLButtonElement): Promise<void> {
  const field = button.parentElement?.querySelector<HTMLElement>('[data-copy-value]');
  const label = button.querySelector('[aria-hidden]');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!field || !label || !status) return;
  const isInput = field instanceof HTMLInputElement;
  if (isInput) field.select();
  else getSelection()?.selectAllChildren(field);
  try {
    await navigator.clipboard.writeText(isInput ? field.value : field.innerText);
  } catch {
    return; // Browsers may forbid it; the text is selected.
  }
  const before = label.textContent;
  const copied = button.dataset.copied ?? '';
  if (before === copied) return;
  label.textContent = copied;
  status.textContent = copied;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = '';
  }, SAID_FOR_MS);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
