import type { Naskah, NaskahNode } from '../../types.js';

/** The numbered considerations of Menimbang, if they can be told apart. */
export function recitals(naskah: Naskah): NaskahNode[] {
    const menimbang = naskah.nodes.find((node) => node.kind === 'menimbang' && !node.quoted);
    if (menimbang === undefined || menimbang.damaged) return [];
    return menimbang.children
        .map((index) => naskah.nodes[index]!)
        .filter(
            (node) =>
                node.kind === 'huruf' && !node.damaged && node.form !== 'rusak' && node.form !== 'tanpa',
        );
}
