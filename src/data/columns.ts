import type { Localized } from '#archive/locale.ts';
import { bases, type Basis, type Period } from '#archive/period.ts';
import type { LinkedKind, Links } from '#site/links.ts';
import type { Column } from './table.ts';

/** A permanent id, different in every row. */
export function idColumn<Row extends { readonly id: string }>(text: Localized): Column<Row> {
  return { name: 'id', text, value: ({ id }) => id, constraints: { required: true, unique: true } };
}

/** A text in each language: `<name>_id` and `<name>_en`. */
export function textColumns<Row>(
  name: string,
  text: Localized,
  value: (row: Row) => Localized | null | undefined,
  constraints: { required?: true } = {},
): Column<Row>[] {
  return [
    {
      name: `${name}_id`,
      text: { id: `${text.id}, dalam bahasa Indonesia.`, en: `${text.en}, in Indonesian.` },
      value: (row) => value(row)?.id ?? null,
      constraints,
    },
    {
      name: `${name}_en`,
      text: { id: `${text.id}, dalam bahasa Inggris.`, en: `${text.en}, in English.` },
      value: (row) => value(row)?.en ?? null,
      constraints,
    },
  ];
}

/** When something was, as EDTF and as the first and last day it may cover. */
export function periodColumns<Row>(
  name: string,
  text: Localized,
  value: (row: Row) => Period | null,
): Column<Row>[] {
  return [
    {
      name,
      text: {
        id: `${text.id}, dalam notasi EDTF: 1956~ berarti sekitar 1956, 197X berarti 1970-an, 1990/1999 berarti rentang. Kosong: tidak diketahui.`,
        en: `${text.en}, as EDTF: 1956~ is about 1956, 197X the 1970s, 1990/1999 a span. Empty: unknown.`,
      },
      value: (row) => value(row)?.edtf ?? null,
    },
    {
      name: `${name}_first`,
      type: 'date',
      text: {
        id: 'Hari pertama yang mungkin tercakup. Kosong bila awalnya terbuka atau tidak diketahui.',
        en: 'The first day it may cover. Empty where the start is open or unknown.',
      },
      value: (row) => value(row)?.minimum ?? null,
    },
    {
      name: `${name}_last`,
      type: 'date',
      text: {
        id: 'Hari terakhir yang mungkin tercakup. Kosong bila akhirnya terbuka atau tidak diketahui.',
        en: 'The last day it may cover. Empty where the end is open or unknown.',
      },
      value: (row) => value(row)?.maximum ?? null,
    },
  ];
}

/** How a claim's period is known. */
export function basisColumn<Row>(value: (row: Row) => Basis): Column<Row> {
  return {
    name: 'basis',
    text: {
      id: 'Dari mana masanya diketahui: stated (disebut sumber), inferred (disimpulkan), source_date (hanya kapan ditulis, bukan kapan terjadi), none (tidak ada).',
      en: 'How the period is known: stated (the source gives it), inferred (worked out), source_date (only when it was written, not when it happened), none.',
    },
    value,
    constraints: { required: true, enum: bases },
  };
}

/** Several ids in a cell, with a space between. */
export function listColumn<Row>(
  name: string,
  text: Localized,
  value: (row: Row) => readonly string[],
): Column<Row> {
  return { name, text, value: (row) => value(row).join(' ') || null };
}

/** A record's page in each language; null for a record without one. */
export function pageColumns<Row>(
  links: Links,
  kind: LinkedKind,
  idOf: (row: Row) => string | null,
): Column<Row>[] {
  const column = (locale: 'id' | 'en', text: Localized): Column<Row> => ({
    name: `page_${locale}`,
    format: 'uri',
    text,
    value: (row) => {
      const id = idOf(row);
      return id === null ? null : links.both(kind, id)[locale];
    },
  });
  return [
    column('id', {
      id: 'Alamat halaman berbahasa Indonesia di situs ini.',
      en: 'Address of the page on this site, in Indonesian.',
    }),
    column('en', {
      id: 'Alamat halaman berbahasa Inggris di situs ini.',
      en: 'Address of the page on this site, in English.',
    }),
  ];
}
