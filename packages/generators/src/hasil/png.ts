import { generatedMark } from '../mark.js';

const table = Uint32Array.from({ length: 256 }, (_, at) => {
    let value = at;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

function checksum(bytes: Uint8Array): number {
    let sum = 0xffffffff;
    for (const byte of bytes) sum = table[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
}

/** Signature and header of a PNG, behind which further parts may stand. */
const headerLength = 33;

/** A PNG with the mark of generated files in a part of its own, as its `Software`. */
export function pngBertanda(png: Uint8Array): Uint8Array {
    const content = new TextEncoder().encode(`tEXtSoftware\0${generatedMark}`);
    const part = new Uint8Array(content.length + 8);
    const view = new DataView(part.buffer);
    view.setUint32(0, content.length - 4);
    part.set(content, 4);
    view.setUint32(content.length + 4, checksum(content));
    const result = new Uint8Array(png.length + part.length);
    result.set(png.subarray(0, headerLength));
    result.set(part, headerLength);
    result.set(png.subarray(headerLength), headerLength + part.length);
    return result;
}
