/** What the bytes of a text were taken for. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes as text, with the encoding that was found. */
export interface Decoded {
    readonly text: string;
    readonly encoding: Encoding;
    /** Characters that stand for bytes which the encoding does not allow (U+FFFD). */
    readonly errors: number;
}

/** The characters that Windows-1252 has at 0x80–0x9F; five places are unassigned and keep their code. */
const WINDOWS_1252 =
    '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
    '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const CHUNK = 8192;

/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 with or without a byte order mark, otherwise
 * Windows-1252 (of which Latin-1 is a part). Never fails. The byte order mark is left out.
 */
export function decodeNaskah(bytes: Uint8Array): Decoded {
    const [b0, b1, b2] = bytes;
    if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(bytes.subarray(3), true)!;
    if (b0 === 0xff && b1 === 0xfe) return decodeUtf16(bytes.subarray(2), true);
    if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(bytes.subarray(2), false);
    const guess = guessUtf16(bytes);
    if (guess !== undefined) return decodeUtf16(bytes, guess === 'little');
    return decodeUtf8(bytes, false) ?? decodeWindows1252(bytes);
}

/** UTF-16 without a mark: nearly every second byte of a Latin text is zero. */
function guessUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
    const length = Math.min(bytes.length & ~1, 1024);
    if (length < 4) return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < length; i += 2) {
        if (bytes[i] === 0) even++;
        if (bytes[i + 1] === 0) odd++;
    }
    const pairs = length / 2;
    if (odd > pairs * 0.7 && even < pairs * 0.1) return 'little';
    if (even > pairs * 0.7 && odd < pairs * 0.1) return 'big';
    return undefined;
}

function fromUnits(units: Uint16Array, length: number): string {
    let text = '';
    for (let i = 0; i < length; i += CHUNK) {
        text += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)));
    }
    return text;
}

function decodeUtf16(bytes: Uint8Array, little: boolean): Decoded {
    const length = bytes.length >> 1;
    const units = new Uint16Array(length + (bytes.length & 1));
    for (let i = 0; i < length; i++) {
        const first = bytes[2 * i]!;
        const second = bytes[2 * i + 1]!;
        units[i] = little ? first | (second << 8) : (first << 8) | second;
    }
    if (bytes.length & 1) units[length] = 0xfffd;
    return {
        text: fromUnits(units, units.length),
        encoding: little ? 'utf-16le' : 'utf-16be',
        errors: bytes.length & 1,
    };
}

/**
 * UTF-8 with U+FFFD for each wrong byte. Unless `sure`, gives up (undefined) when the wrong bytes
 * outnumber the right multi-byte characters, for then the text is Windows-1252.
 */
function decodeUtf8(bytes: Uint8Array, sure: boolean): Decoded | undefined {
    const units = new Uint16Array(bytes.length);
    let length = 0;
    let errors = 0;
    let multi = 0;
    for (let i = 0; i < bytes.length; ) {
        const byte = bytes[i]!;
        if (byte < 0x80) {
            units[length++] = byte;
            i++;
            continue;
        }
        const size =
            byte >= 0xc2 && byte < 0xe0
                ? 2
                : byte >= 0xe0 && byte < 0xf0
                  ? 3
                  : byte >= 0xf0 && byte < 0xf5
                    ? 4
                    : 0;
        let code = size === 2 ? byte & 0x1f : size === 3 ? byte & 0x0f : byte & 0x07;
        let good = size > 0 && i + size <= bytes.length;
        for (let k = 1; good && k < size; k++) {
            const next = bytes[i + k]!;
            if ((next & 0xc0) !== 0x80) good = false;
            else code = (code << 6) | (next & 0x3f);
        }
        if (good && size === 3 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) good = false;
        if (good && size === 4 && (code < 0x10000 || code > 0x10ffff)) good = false;
        if (!good) {
            units[length++] = 0xfffd;
            errors++;
            i++;
            continue;
        }
        multi++;
        i += size;
        if (code >= 0x10000) {
            units[length++] = 0xd800 + ((code - 0x10000) >> 10);
            units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
        } else units[length++] = code;
    }
    if (!sure && errors > multi) return undefined;
    return { text: fromUnits(units, length), encoding: 'utf-8', errors };
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
    const units = new Uint16Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i]!;
        units[i] = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    }
    return { text: fromUnits(units, bytes.length), encoding: 'windows-1252', errors: 0 };
}
