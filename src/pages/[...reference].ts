import type { APIRoute } from 'astro';
import { type CiteFile, listCiteFiles } from '#citing/cite-files.ts';
import { withoutBase } from '#i18n/routes.ts';
import { loadArchive } from '#queries/archive.ts';
import { respond } from '#pages/_data-files.ts';

export async function getStaticPaths() {
  return listCiteFiles(await loadArchive(), import.meta.env.SITE).map((file) => ({
    params: { reference: withoutBase(file.path) },
    props: { file },
  }));
}

/** A file for reference managers: a page of this site, or the sources it rests on. */
export const GET: APIRoute<{ file: CiteFile }> = ({ props }) =>
  respond(props.file.text, props.file.form);
