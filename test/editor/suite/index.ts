import mochaBundle from 'mocha/mocha.js';
import { say } from './say.js';

/* One suite for the extension hosts of the desktop and of a browser: Mocha's browser build runs in both. */

interface Runnable {
    fullTitle(): string;
    title: string;
    duration?: number;
}

interface Runner {
    on(event: 'pass', handler: (test: Runnable) => void): Runner;
    on(event: 'fail', handler: (test: Runnable, error: Error) => void): Runner;
    on(event: 'end', handler: () => void): Runner;
}

interface Mocha {
    setup(options: { ui: 'bdd'; timeout: number; reporter: unknown; grep?: string }): void;
    run(done: (failures: number) => void): void;
}

const mocha = mochaBundle as unknown as Mocha;

/** Put in when the suite is bundled: a part of the titles of the tests to run, empty for all. */
declare const chosenTests: string;

/** Says what happened, a line a test; the runner outside the editor reads the console. */
class Lines {
    constructor(runner: Runner) {
        let passed = 0;
        let failed = 0;
        runner
            .on('pass', (test) => {
                passed++;
                say(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
            })
            .on('fail', (test, error) => {
                failed++;
                say(`✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
            })
            .on('end', () => say(`${passed} passed, ${failed} failed`));
    }
}

/** Runs the suite inside an editor; rejects when a test fails. */
export async function run(): Promise<void> {
    // Mocha's browser build reads the page's address, which the desktop's host does not have.
    const scope = globalThis as { location?: unknown };
    scope.location ??= { search: '' };
    const grep = chosenTests === '' ? {} : { grep: chosenTests };
    mocha.setup({ ui: 'bdd', timeout: 300_000, reporter: Lines, ...grep });
    await import('./extension.test.js');
    await import('./views.test.js');
    await import('./generate.test.js');
    await import('./panels.test.js');
    await new Promise<void>((resolve, reject) => {
        mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
    });
}
