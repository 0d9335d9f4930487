import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

/** The reference regulation as its reader meets it: the model with its text, and the text alone. */
describe('the reference regulation', () => {
    it.each(['periksa', 'naskah'])('shows no finding: %s', (command) => {
        const { status, stdout } = perkada(command, 'examples/acuan', '--format', 'json');
        expect([status, JSON.parse(stdout)]).toEqual([0, []]);
    });

    it('rests every rule on a provision of its text', () => {
        const { status, stdout } = perkada('cakupan', 'examples/acuan');
        expect(status).toBe(0);
        expect(stdout).toMatch(/\d{3} aturan: 0 tanpa dasar, 0 dasar tidak ada dalam naskah\./);
    });
});
