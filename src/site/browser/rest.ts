/** Ends a task, so that a slow phone answers to its reader, and goes on in the next. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
