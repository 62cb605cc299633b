import { slipsInFiles } from './in-files.ts';
import { slipsInProse } from './in-prose.ts';
import { slipsInRecords } from './in-records.ts';
import { slipsInYaml } from './in-yaml.ts';
import type { Slip } from './slip.ts';

/** Every slip that is tried. */
export const slips: readonly Slip[] = [
  ...slipsInYaml,
  ...slipsInRecords,
  ...slipsInProse,
  ...slipsInFiles,
];
