/**
 * `npm run nginx`: writes docs/nginx.conf, the configuration for a domain of one's own. With
 * `BASE_PATH` it prints the one for that sub-path instead.
 */
import { writeFileSync } from 'node:fs';
import { writeNginx } from '#site/build/hosts/nginx-file.ts';
import { checkSettings } from '#site/build/settings.ts';

checkSettings(process.env);
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
if (base === '/') writeFileSync('docs/nginx.conf', writeNginx(base));
else console.log(writeNginx(base));
