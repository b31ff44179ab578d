/**
 * A test runner for Stryker that keeps its tests loaded. The stock one starts a thread and loads every test file for each mutant, which
 * takes some hundred times as long as the tests themselves; here one run of vitest collects and runs them once, stays
 * (`stay.mjs`), and runs those that meet a mutant again with the mutant on.
 */
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

const STAY = fileURLToPath(new URL('./stay.mjs', import.meta.url));

class InPlaceTestRunner {
  /** What Stryker hands to the constructor. */
  static inject = ['options'];
  #options;
  #vitest;
  /** The run that stays, with the channel to it; null where none does. */
  #stayed = null;
  #starts = 0;

  constructor(options) {
    this.#options = options;
  }

  /** True: Stryker would else make a new process for each mutant that modules meet while they load, as tests do later. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    this.#vitest = await createVitest('test', {
      config: this.#options.vitest.configFile,
      runner: STAY,
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
  }

  async dryRun() {
    const { tests, mutantCoverage } = await this.#start();
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter }) {
    const fromStart = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (this.#stayed?.mutant !== fromStart) await this.#end();
    if (!this.#stayed) await this.#start(fromStart);
    const order = { mutant: activeMutant.id, tests: testFilter };
    const result = await this.#ask(order);
    if (result.status !== 'spoiled') return result;
    // A test that fails without the mutant as well: one before has left something behind. Fresh modules decide.
    await this.#end();
    await this.#start();
    return this.#ask({ ...order, isFresh: true });
  }

  async dispose() {
    await this.#end();
    await this.#vitest?.close();
  }

  /** Starts the run that stays; returns what it found with no mutant on, or with the one that is on from the start. */
  #start(mutant) {
    const name = `mutation ${process.pid} ${++this.#starts}`;
    const channel = new BroadcastChannel(name);
    this.#vitest.provide('mutation', { name, mutant });
    this.#vitest.state.filesMap.clear();
    const found = this.#answer(channel);
    const run = this.#vitest.start();
    this.#stayed = { channel, run, mutant };
    return Promise.race([found, run.then(() => Promise.reject(new Error('the tests ended unasked')))]);
  }

  #ask(order) {
    const { channel } = this.#stayed;
    const answer = this.#answer(channel);
    channel.postMessage(order);
    return answer;
  }

  #answer(channel) {
    return new Promise((resolve) => {
      channel.onmessage = ({ data }) => resolve(data);
    });
  }

  async #end() {
    if (!this.#stayed) return;
    const { channel, run } = this.#stayed;
    this.#stayed = null;
    channel.postMessage(null);
    await run.catch(() => {});
    channel.close();
  }
}

/** Read by Stryker. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-place', injectableClass: InPlaceTestRunner }];
