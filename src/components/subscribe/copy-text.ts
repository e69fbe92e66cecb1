/** Lets a button put the text beside it into the clipboard, and says that it did. */
import { readAttribute, selectAll } from '../live/page-attributes.ts';

const SAID_FOR_MS = 3000;

async function copy(button: HTMLElement): Promise<void> {
  const [field] = button.parentElement ? selectAll('copyValue', button.parentElement) : [];
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
  const copied = readAttribute(button, 'copy') ?? '';
  if (before === copied) return;
  label.textContent = copied;
  status.textContent = copied;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = '';
  }, SAID_FOR_MS);
}

for (const button of selectAll('copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
