import type { Content, Problem } from '#archive/content.ts';

/** Where the drawings' files stand, below the project folder. */
export const drawingFolder = 'src/assets/drawings';

/** Every drawing is a file with an entry that says what is seen, and every entry has its file. */
export function findUnknownDrawings({ drawings, drawingFiles }: Content): Problem[] {
  const fileless = drawings
    .filter(({ data }) => !drawingFiles.includes(data.id))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.id`,
      message: `has no drawing, expected the file ${drawingFolder}/${data.id}.svg`,
    }));
  const described = new Set(drawings.map(({ data }) => data.id));
  const untold = drawingFiles
    .filter((name) => !described.has(name))
    .map((name) => ({
      file: `${drawingFolder}/${name}.svg`,
      field: 'file',
      message: `says nowhere what is seen, expected an entry "${name}" with alt in content/drawings.yaml`,
    }));
  return [...fileless, ...untold];
}
