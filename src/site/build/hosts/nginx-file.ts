import { type AnswerKind, answers, common, differing, patterns } from './answers.ts';
import { fileTypes } from './file-types.ts';

/** The file of the built site that tells nginx which addresses moved. */
export const redirectMap = '_redirects.nginx';

const kinds = Object.keys(answers) as AnswerKind[];
const quote = (text: string): string => `"${text}"`;
const variableOf = (header: string): string => `$${header.toLowerCase().replaceAll('-', '_')}`;

/** A `map` of nginx: the value of a variable by another one. */
function writeMap(from: string, to: string, lines: readonly string[]): string {
  return `map ${from} ${to} {\n${lines.map((line) => `    ${line};\n`).join('')}}\n`;
}

function writeKinds(base: string): string {
  const lines = patterns.map(([kind, pattern]) => `${quote(`~^${base}${pattern}`)} ${kind}`);
  return writeMap('$uri', '$kind', ['default page', ...lines]);
}

/** The values of a header by the kind of answer; those that are as a page's are left out. */
function writeHeaderMap(header: (typeof differing)[number]): string {
  const others = kinds.filter((kind) => answers[kind][header] !== answers.page[header]);
  return writeMap('$kind', variableOf(header), [
    `default ${quote(answers.page[header])}`,
    ...others.map((kind) => `${kind} ${quote(answers[kind][header])}`),
  ]);
}

function writeTypes(): string {
  const lines = Object.entries(fileTypes).map(([ending, { type }]) => `        ${type} ${ending};`);
  return `    types {\n${lines.join('\n')}\n    }`;
}

/** The types of text but HTML, which nginx always counts among them. */
const texts = Object.values(fileTypes)
  .filter(({ type, isText }) => isText && type !== 'text/html')
  .map(({ type }) => type);

const writeHeader = (name: string, value: string): string =>
  `    add_header ${name} ${value} always;\n`;

/**
 * A whole configuration of nginx for the built site. An empty header is not sent, and what an error
 * answers is a page, whatever was asked for.
 * @param base the base path, with slashes around
 */
export function writeNginx(base: string): string {
  const folder = `/srv/jejak-knalpot${base.slice(0, -1)}`;
  return `# nginx for the built site${base === '/' ? '' : ` under ${base}`}, written by \`npm run nginx\`: do not edit.
# ${base === '/' ? 'With BASE_PATH set the same command writes it for a sub-path.' : 'BASE_PATH says for which sub-path.'}
# Copy dist/ to ${base === '/' ? '/srv/jejak-knalpot' : folder}, put this into sites-enabled, change the name, reload.
# Reload after each new build too: the addresses that moved are read then.
# Once the site answers by https for good, say so in the server block:
#   add_header Strict-Transport-Security "max-age=31536000" always;

${writeKinds(base)}
${differing.map(writeHeaderMap).join('\n')}
${writeMap('$uri', '$moved', ['default ""', `include ${folder}/${redirectMap}`])}
server {
    listen 80;
    server_name jejak-knalpot.example;
    root /srv/jejak-knalpot;
    # Behind another server the address in front is not this one's.
    absolute_redirect off;

    charset utf-8;
    charset_types ${texts.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types ${texts.join(' ')};
${writeTypes()}
    default_type application/octet-stream;

${Object.entries(common)
  .map(([name, value]) => writeHeader(name, quote(value)))
  .join('')}${differing.map((name) => writeHeader(name, variableOf(name))).join('')}
    error_page 403 404 =404 ${base}404.html;
    if ($moved) {
        return 301 $moved$is_args$args;
    }
    location / {
        try_files $uri $uri/ =404;
    }
    # What hosts read beside the pages is nobody's page.
    location ~ ^${base}_(headers|redirects) {
        return 404;
    }
}
`;
}
