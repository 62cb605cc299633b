import { rest } from '#site/browser/rest.ts';

/** Milliseconds of work between two rests: a slow phone's tap waits no longer for its answer. */
const slice = 4;

/**
 * Does a work in tasks too short to be felt, resting at its yields. Asked again meanwhile, it does the
 * work once more when it is done, so that what was asked last is done last and nothing is done twice.
 */
export class ShortTasks {
  readonly #work: () => Generator<void>;
  #isAsked = false;
  #isBusy = false;

  constructor(work: () => Generator<void>) {
    this.#work = work;
  }

  ask(): void {
    this.#isAsked = true;
    if (!this.#isBusy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    try {
      while (this.#isAsked) {
        this.#isAsked = false;
        await rest();
        await this.#doOnce();
      }
    } finally {
      this.#isBusy = false;
    }
  }

  async #doOnce(): Promise<void> {
    const work = this.#work();
    for (let since = performance.now(); !work.next().done;) {
      if (performance.now() - since < slice) continue;
      await rest();
      since = performance.now();
    }
  }
}
