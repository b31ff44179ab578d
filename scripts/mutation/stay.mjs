/** What vitest runs the tests with in a mutation run: once as ever, then again and again for each mutant (`in-place.mjs` asks). */
import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { inject, TestRunner } from 'vitest';

/** A mutant that a test meets so many times as often as without it, and then some, is in a loop without end. */
const MORE = 20;
const REST = 20_000;
/** So is one with which a test takes so many times as many steps, and then some: a fault in what a loop waits for need not be met in it. */
const STEPS_REST = 10_000_000;

export default class extends TestRunner {
  #order = inject('mutation');
  /** The global that Stryker's instrumented code reads which mutant is on from, and counts in. */
  #stryker = globalThis.__stryker__ ?? {};

  /** Steps through instrumented code that each test takes with no mutant on, by its id. */
  #steps = new Map();

  /** The files that were run: vitest hands them over one by one, though all share this thread. */
  #files = [];

  constructor(config) {
    super(config);
    globalThis.__stryker__ = this.#stryker;
    Object.assign(this.#stryker, { activeMutant: this.#order.mutant, steps: 0, stepsLimit: Infinity });
    this.#stryker.mutantCoverage ??= coverageOf(this.#stryker);
  }

  onBeforeTryTask(test) {
    Object.assign(this.#stryker, { currentTestId: test.id, steps: 0 });
    super.onBeforeTryTask(test);
  }

  onAfterTryTask(test) {
    this.#stryker.currentTestId = undefined;
    this.#steps.set(test.id, this.#stryker.steps);
    super.onAfterTryTask(test);
  }

  async onAfterRunFiles(files) {
    this.#files.push(...files);
    if (this.#files.length === this.workerState.ctx.files.length) await this.#stay();
    super.onAfterRunFiles(files);
  }

  async #stay() {
    // The quickest first: most mutants need no other.
    const quickest = this.#files
      .flatMap(testsOf)
      .sort((a, b) => (a.result?.duration ?? 0) - (b.result?.duration ?? 0));
    const tests = new Map(quickest.map((test) => [test.id, test]));
    const channel = new BroadcastChannel(this.#order.name);
    await new Promise((resolve) => {
      channel.onmessage = async ({ data }) =>
        data === null ? resolve() : channel.postMessage(await this.#try(data, tests));
      channel.postMessage({
        tests: [...tests.values()].map(resultOf),
        mutantCoverage: this.#stryker.mutantCoverage,
      });
    });
    channel.close();
  }

  /** Runs the tests that meet a mutant with it on, up to the first that fails. */
  async #try({ mutant, tests: ids, isFresh }, tests) {
    const asked = [...tests.values()].filter((test) => (ids ? ids.includes(test.id) : isRun(test)));
    let nrOfTests = 0;
    for (const test of asked) {
      nrOfTests++;
      const hitLimit = MORE * (this.#stryker.mutantCoverage?.perTest[test.id]?.[mutant] ?? 0) + REST;
      const stepsLimit = MORE * (this.#steps.get(test.id) ?? 0) + STEPS_REST;
      Object.assign(this.#stryker, { activeMutant: mutant, hitCount: 0, hitLimit, steps: 0, stepsLimit });
      const failure = await failureOf(test);
      const { hitCount, steps } = this.#stryker;
      Object.assign(this.#stryker, {
        activeMutant: this.#order.mutant,
        hitCount: undefined,
        stepsLimit: Infinity,
      });
      if (hitCount > hitLimit) return { status: 'timeout', reason: `met ${hitCount} times` };
      if (steps > stepsLimit) return { status: 'timeout', reason: `${steps} steps` };
      if (failure === null) continue;
      if (!isFresh && !this.#order.mutant && (await failureOf(test)) !== null) return { status: 'spoiled' };
      return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

/** Where instrumented code counts which mutants it meets: it asks for `static` at each step, which is a step counted. */
function coverageOf(stryker) {
  const counts = {};
  return {
    perTest: {},
    get static() {
      if (++stryker.steps > stryker.stepsLimit) throw new Error(`more than ${stryker.stepsLimit} steps`);
      return counts;
    },
  };
}

/** Why a test fails, or null where it passes. */
async function failureOf(test) {
  try {
    await TestRunner.getTestFn(test)();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
const isRun = ({ mode }) => mode === 'run' || mode === 'queued';

function resultOf(test) {
  const { file, result } = test;
  const isPassed = result?.state === 'pass';
  return {
    id: test.id,
    name: nameOf(test),
    fileName: file.filepath,
    timeSpentMs: result?.duration ?? 0,
    status: isPassed ? 0 : isRun(test) ? 1 : 2,
    ...(!isPassed && {
      failureMessage: result?.errors?.[0]?.message ?? `${relative('.', file.filepath)} failed`,
    }),
  };
}

const nameOf = ({ name, suite }) => (suite ? `${nameOf(suite)} ${name}` : name).trim();
