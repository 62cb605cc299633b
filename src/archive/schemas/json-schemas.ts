import { z } from 'astro/zod';
import { collectionNames, collectionSources } from './collections.ts';

/** What editors' YAML language servers hold a file against. */
export interface FileSchema {
  /** The folder or file below `content/` it is for, without an ending. */
  readonly name: string;
  /** JSON Schema, draft 7: the newest that those servers read whole. */
  readonly schema: object;
}

/** The form of each collection's files, as they are typed. */
export function listFileSchemas(): FileSchema[] {
  return collectionNames.map((collection) => {
    const { path, shape, schema } = collectionSources[collection];
    const whole = shape === 'list' ? z.array(schema) : schema;
    return {
      name: path.replace(/\.yaml$/, ''),
      schema: z.toJSONSchema(whole, { io: 'input', target: 'draft-7' }),
    };
  });
}
