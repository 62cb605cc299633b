/** The schematic map as the `zinc-map` integration drew it for this build. */
export { default as zincMap } from 'virtual:zinc-map';
