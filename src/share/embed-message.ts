/** The message an embedded page sends its host: `{ type: embedMessage, height: pixels }`. */
export const embedMessage = 'jejak-knalpot:height';
