// Puts a text on the clipboard, and says whether that went well.

/** `html` is the same text for programs that take it, where the browser lets a page give both. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && (await copyBoth(text, html))) return true;
    // Missing where a page is served without TLS, refused in some frames.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    const item = {
      'text/plain': blobOf(text, 'text/plain'),
      'text/html': blobOf(html, 'text/html'),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}

// The older way: select the text in a field and copy the selection. All that is outside of an open dialog
// is inert, so the field stands within it.
function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'sr-only';
  field.readOnly = true;
  field.value = text;
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  const copied = tryToCopy();
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

function tryToCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
