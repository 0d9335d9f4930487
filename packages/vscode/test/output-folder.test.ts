import { expect, test } from 'vitest';
import { defaultFolder, outputFolder } from '../src/generate/output-folder.js';

test.each([
    [defaultFolder, 'hasil/bungo-15-2024'],
    ['hasil', 'hasil'],
    ['./keluaran/{peraturan}/', 'keluaran/bungo-15-2024'],
    [' a/b ', 'a/b'],
])('files of %j go to %s', (setting, folder) => {
    expect(outputFolder(setting, 'bungo-15-2024')).toBe(folder);
});

test.each(['', '..', '../hasil', 'a/../../b', '/tmp', 'C:\\hasil', 'hasil\\..\\..', '~/..', 'a//b', '.'])(
    'the folder %j is refused, since it leaves the workspace or is none',
    (setting) => {
        expect(outputFolder(setting, 'bungo-15-2024')).toBeUndefined();
    },
);
