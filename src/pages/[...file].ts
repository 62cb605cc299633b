import type { APIRoute } from 'astro';
import { loadArchive } from '#archive/build/archive.ts';
import { listCiteFiles } from '#citing/cite-files.ts';
import { withBase, withoutBase } from '#site/routes.ts';
import { loadDataFiles } from './_data-files.ts';
import { listFeeds } from './_feed.ts';
import { listManifests } from './_manifest.ts';
import { listOembedFiles } from './_oembed.ts';
import { listPlaceFiles } from './_place-files.ts';
import { type PackedSiteFile, type SiteFile, typeOf } from './_site-file.ts';
import { listItineraryFiles, listQrFiles } from './_visit-files.ts';

async function listFiles(): Promise<(SiteFile | PackedSiteFile)[]> {
  const archive = await loadArchive();
  const data = await loadDataFiles();
  return [
    ...listCiteFiles(archive, import.meta.env.SITE),
    ...data.map((file) => ({ ...file, path: withBase(`data/${file.path}`) })),
    ...listPlaceFiles(archive),
    ...listItineraryFiles(archive),
    ...listQrFiles(archive),
    ...listFeeds(archive),
    ...listManifests(archive),
    ...listOembedFiles(archive),
  ];
}

export async function getStaticPaths() {
  return (await listFiles()).map((file) => ({
    params: { file: withoutBase(file.path) },
    props: { file },
  }));
}

/** A file of the data, of citing, of visiting, or for machines that follow the site. */
export const GET: APIRoute<{ file: SiteFile | PackedSiteFile }> = ({ props: { file } }) => {
  const type = typeOf(file.path);
  return 'packed' in file
    ? new Response(file.packed, { headers: { 'Content-Type': type } })
    : new Response(file.text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
