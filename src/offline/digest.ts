/**
 * The digest by which a file is known: the first 96 bits of its SHA-256, in base64url. The same
 * while building and in the browser.
 */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...hash.subarray(0, 12)));
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
