import type { Source } from '#archive/claim-records.ts';

/**
 * A work as the writers of references need it, with CSL 1.0.2 field names: a source of the
 * archive, or a page of this site. Nobody knows here when a reader will look at a page, so a page
 * has no day of access.
 */
export interface Reference extends Omit<Source, 'custom' | 'accessed'> {
  /** `YYYY-MM-DD` */
  readonly accessed?: string | undefined;
}
