import type { Site } from '#archive/records.ts';

/** What a reader sends: a line that names the record and its version, and a text to fill in. */
export interface CorrectionNote {
  readonly subject: string;
  readonly body: string;
}

/**
 * The link that starts a correction: an e-mail with subject and body, or an issue form with
 * `title` and `body` in its query. Null while `content/site.yaml` names no target.
 */
export function linkCorrection(site: Site, { subject, body }: CorrectionNote): string | null {
  const target = site.corrections || site.contact;
  if (/^https?:/.test(target)) {
    const url = new URL(target);
    url.searchParams.set('title', subject);
    url.searchParams.set('body', body);
    return url.href;
  }
  if (!target) return null;
  return `mailto:${target}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
