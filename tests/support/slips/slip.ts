/** A slip of an editor: what is written where, and what the first line must say. */
export interface Slip {
  readonly name: string;
  /** Below `content/`. */
  readonly file: string;
  /** What stands in the file instead; null takes the file away. */
  readonly write: (before: string) => string | Buffer | null;
  readonly says: RegExp;
}

type Write = Slip['write'];

/** Puts a text in place of the first that fits. Fails where none does. */
export const put =
  (from: string | RegExp, to: string): Write =>
  (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
    return changed;
  };

/** Sets a field of the first record, as it is typed. */
export const set = (field: string, typed: string): Write =>
  put(new RegExp(`(?<=^ *(?:- )?)${field}:.*$`, 'm'), `${field}: ${typed}`);

/** Takes a field of one line away. */
export const drop = (field: string): Write => put(new RegExp(`^ *${field}:.*\n`, 'm'), '');

export const add =
  (more: string): Write =>
  (text) =>
    text + more;

export const plain =
  (text: string): Write =>
  () =>
    text;

/** A row of a table of slips. */
export const slip = (name: string, file: string, write: Write, says: RegExp): Slip => ({
  ...{ name, file, write, says },
});
