/** The street map as the `street-map` integration chose it for this build; null when there is none. */
export { default as streetMap } from 'virtual:street-map';
