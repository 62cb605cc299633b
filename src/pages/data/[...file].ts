import type { APIRoute } from 'astro';
import type { DataFile } from '#exports/data-file.ts';
import { loadDataFiles, respond } from '#pages/_data-files.ts';

export async function getStaticPaths() {
  return (await loadDataFiles()).map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A file of the data package. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  respond(props.file.text, props.file.format);
