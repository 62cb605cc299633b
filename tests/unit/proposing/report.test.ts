import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { contact as contactSchema } from '#archive/schemas/contacts.ts';
import type { Contact } from '#archive/site-records.ts';
import { linkContact, linkPhone, linkWhatsapp } from '#proposing/contact-links.ts';
import { purposes, purposesOf, writeNote } from '#proposing/report.ts';
import { proposingWords } from '#proposing/words.ts';
import { contacts } from '../../support/contacts.ts';

const subject = {
  id: 'prd-019',
  version: '1a2b3c4d',
  url: 'https://example.org/klaim/prd-019/',
  sentence: 'Ada 17 usaha & “satu” koperasi?',
};
const note = { subject: 'Jejak Knalpot: prd-019', body: 'A & B\n?' };

describe('a message about what was read', () => {
  const cases = locales.flatMap((locale) => purposes.map((purpose) => ({ locale, purpose })));

  test.each(cases)('names id, version, address and sentence: $locale $purpose', (one) => {
    const { message } = proposingWords[one.locale].report;
    const { subject: line, body } = writeNote(subject, one.purpose, message);
    expect(line).toContain('prd-019');
    expect(line).toContain('1a2b3c4d');
    expect(body).toContain(subject.sentence);
    expect(body).toContain(subject.url);
    for (const prompt of message.prompts[one.purpose]) expect(body).toContain(`\n${prompt}\n`);
  });

  test('keeps a long sentence short enough for an address', () => {
    const { message } = proposingWords.id.report;
    const { body } = writeNote({ ...subject, sentence: 'a'.repeat(5000) }, 'wrong', message);
    expect(body.length).toBeLessThan(600);
  });

  test('quotes a sentence of three hundred letters whole, and of a longer one its beginning', () => {
    const { message } = proposingWords.id.report;
    const quotedOf = (letters: number): string => {
      const sentence = 'a'.repeat(letters);
      const { body } = writeNote({ ...subject, sentence }, 'wrong', message);
      return /“(.*)”/.exec(body)?.[1] ?? '';
    };
    expect(quotedOf(300)).toBe('a'.repeat(300));
    expect(quotedOf(301)).toBe(`${'a'.repeat(299)}…`);
  });

  test('begins with what it is for', () => {
    for (const locale of locales) {
      const { message } = proposingWords[locale].report;
      for (const purpose of purposes) {
        const { body } = writeNote(subject, purpose, message);
        expect(body.startsWith(`${message.purposes[purpose]}.`)).toBe(true);
      }
    }
  });

  test('asks for hours where a place has a door, and its maker for what is theirs', () => {
    expect(purposesOf('workshop')).toEqual(['wrong', 'mine', 'hours']);
    for (const kind of ['craft-site', 'museum', 'attraction', 'transport', 'office'] as const) {
      expect(purposesOf(kind)).toEqual(['wrong', 'hours']);
    }
    for (const kind of ['village', 'district', 'landmark'] as const) {
      expect(purposesOf(kind)).toEqual(['wrong']);
    }
  });
});

describe('the link of a contact', () => {
  test.each(contacts.map(({ contact, starts }) => [contact.kind, contact, starts] as const))(
    'of the kind %s holds subject and text whole',
    (_, contact, starts) => {
      const link = linkContact(contact, note);
      expect(link.startsWith(starts)).toBe(true);
      const said = decodeURIComponent(link.replaceAll('+', ' ')).replaceAll('\r\n', '\n');
      expect(said).toContain(note.subject);
      expect(said).toContain(note.body);
    },
  );

  test('is one address without blanks or a second parameter, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...contacts), (text, one) => {
        const link = linkContact(one.contact, { subject: text, body: text });
        expect(URL.canParse(link)).toBe(true);
        expect(link).not.toMatch(/[\s<>"]/);
        expect(link.startsWith(one.starts.replace(/Jejak$/, ''))).toBe(true);
      }),
    );
  });

  test('to a number is its digits alone', () => {
    expect(linkPhone('+62 281 (89) 10-12')).toBe('tel:+62281891012');
    expect(linkWhatsapp('+62 812-1')).toBe('https://wa.me/628121');
  });
});

describe('a contact', () => {
  test.each<[string, unknown]>([
    ['a number without the code of its country', { kind: 'whatsapp', number: '0812 0000 0000' }],
    ['a number too short to be one', { kind: 'whatsapp', number: '+62 1' }],
    ['an address that is none', { kind: 'email', address: 'warga' }],
    ['a script', { kind: 'form', URL: 'javascript:alert(1)' }],
    ['a kind nobody knows', { kind: 'telex', number: '1' }],
  ])('that is %s is refused', (_, given) => {
    expect(contactSchema.safeParse(given).success).toBe(false);
  });

  test.each(contacts.map(({ contact }) => [contact.kind, contact] as [string, Contact]))(
    'of the kind %s is taken',
    (_, contact) => {
      expect(contactSchema.safeParse(contact).success).toBe(true);
    },
  );
});
