import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Locale } from '#archive/locale.ts';
import type { Contact } from '#archive/site-records.ts';

/** A contact of each kind, and how the links to it start. */
export const contacts: readonly { readonly contact: Contact; readonly starts: string }[] = [
  {
    contact: { kind: 'whatsapp', number: '+62 812 0000 0000' },
    starts: 'https://wa.me/6281200000000?text=',
  },
  {
    contact: { kind: 'email', address: 'warga@example.org' },
    starts: 'mailto:warga@example.org?subject=',
  },
  {
    contact: { kind: 'issues', URL: 'https://example.org/issues/new?labels=data' },
    starts: 'https://example.org/issues/new?labels=data&title=',
  },
  {
    contact: { kind: 'form', URL: 'https://example.org/form?entry={message}' },
    starts: 'https://example.org/form?entry=Jejak',
  },
];

/** Names every kind of contact in a content folder, and the number of an office. */
export function setContacts(content: string): void {
  const site = join(content, 'site.yaml');
  const document = parseDocument(readFileSync(site, 'utf8'));
  document.set(
    'contacts',
    contacts.map(({ contact }) => contact),
  );
  writeFileSync(site, document.toString());
  const facts = join(content, 'visit/tourist-office.yaml');
  const list = parseDocument(readFileSync(facts, 'utf8'));
  list.setIn([0, 'phone'], { number: '+62 281 000 111', isWhatsapp: true });
  writeFileSync(facts, list.toString());
}

/** The sentences of the about page that hold only where somebody answers. */
export function answeredProse(locale: Locale): string[] {
  const prose = readFileSync(`content/about/${locale}.mdx`, 'utf8');
  return Array.from(prose.matchAll(/<IfAnswered>([\s\S]*?)<\/IfAnswered>/g), ([, text = '']) =>
    text.trim(),
  );
}
