import {
  type FilterCounts,
  type Pagefind,
  type PagefindFragment,
  type PagefindHit,
  type PagefindResponse,
  ranking,
} from './pagefind.ts';
import { WorkerLine } from './worker-line.ts';

/** What the worker tells of a search: of each result the number under which it keeps it. */
interface Told extends Omit<PagefindResponse, 'results'> {
  readonly results: readonly (Omit<PagefindHit, 'data'> & { readonly hit: number })[];
}

/**
 * Starts the index of one language in a worker, the only place whose policy lets it read WebAssembly.
 * @param folder address of the bundle, ending in `/`
 * @param root base path of the site, which result addresses are given
 * @param attempt 0, then one more for each retry, because a browser remembers a failed import
 */
export async function startPagefind(
  folder: string,
  root: string,
  attempt: number,
): Promise<Pagefind> {
  const metaCacheTag = import.meta.env.SEARCH_VERSION;
  const script = `${folder}pagefind.js?ts=${metaCacheTag}${attempt ? `&attempt=${attempt}` : ''}`;
  const options = { basePath: folder, baseUrl: root, excerptLength: 24, ranking, metaCacheTag };
  const line = new WorkerLine();
  try {
    await line.ask({ name: 'start', script, options });
  } catch (error) {
    line.end();
    throw error;
  }
  return {
    search: async (term, wanted = {}) => {
      const { results, ...rest } = (await line.ask({
        name: 'search',
        term,
        options: wanted,
      })) as Told;
      return { ...rest, results: results.map(({ hit, ...told }) => toHit(line, hit, told)) };
    },
    filters: () => line.ask({ name: 'filters' }) as Promise<FilterCounts>,
  };
}

function toHit(line: WorkerLine, hit: number, told: Omit<PagefindHit, 'data'>): PagefindHit {
  return { ...told, data: () => line.ask({ name: 'data', hit }) as Promise<PagefindFragment> };
}
