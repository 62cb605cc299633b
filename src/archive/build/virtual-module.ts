/** A Vite plugin that offers pages a value of the build. */
export interface VirtualModule {
  readonly name: string;
  readonly resolveId: (asked: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

/**
 * Offers a value as the default export of a module without a file.
 * @param name as pages import it, such as `virtual:archive`
 * @param value asked for whenever the module is loaded; what JSON cannot hold is lost
 */
export function virtualModule(name: string, value: () => unknown): VirtualModule {
  const own = `\0${name}`;
  return {
    name,
    resolveId: (asked) => (asked === name ? own : undefined),
    load: (id) => (id === own ? `export default ${JSON.stringify(value())};` : undefined),
  };
}
