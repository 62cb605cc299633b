import { readArchive } from '#archive/build/read-archive.ts';

/** The archive of `content/`, which the built site is compared with. Unit tests build their own. */
export const archive = readArchive('.');
