import type { Contact } from '#archive/site-records.ts';

/** What a reader sends: a line that names what it is about, and a text to fill in. */
export interface Note {
  readonly subject: string;
  readonly body: string;
}

/** The link that starts a message: with subject and text where the contact can take them. */
export function linkContact(contact: Contact, note: Note): string {
  const whole = `${note.subject}\n\n${note.body}`;
  switch (contact.kind) {
    case 'whatsapp':
      return `${linkWhatsapp(contact.number)}?text=${encode(whole)}`;
    case 'email':
      return `mailto:${encodeURI(contact.address)}?subject=${encode(note.subject)}&body=${encode(note.body.replaceAll('\n', '\r\n'))}`;
    case 'issues':
      return linkIssue(contact.URL, note);
    case 'form':
      return contact.URL.replaceAll('{message}', () => encode(whole));
  }
}

/** A chat with a number; the service wants the digits alone. */
export function linkWhatsapp(number: string): string {
  return `https://wa.me/${number.replaceAll(/\D/g, '')}`;
}

/** A call to a number: RFC 3966. */
export function linkPhone(number: string): string {
  return `tel:+${number.replaceAll(/\D/g, '')}`;
}

function linkIssue(address: string, { subject, body }: Note): string {
  const url = new URL(address);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}

/** Half of a pair of code units, as a broken paste leaves it, cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
