import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schemas = {
  gpx: readFileSync(resolve('tests/support/schemas/gpx-1.1-in-use.xsd'), 'utf8'),
  kml: readFileSync(resolve('tests/support/schemas/kml-2.2-in-use.xsd'), 'utf8'),
};

/** What libxml2 finds wrong in files against their schema; nothing when they are valid. */
export async function listXmlFaults(
  texts: readonly string[],
  format: keyof typeof schemas,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, at) => ({ fileName: `${at}.${format}`, contents })),
    schema: [schemas[format]],
  });
  return errors.map(({ message }) => message);
}
