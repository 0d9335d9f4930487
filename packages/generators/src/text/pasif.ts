/** Verbs whose root changes its first letter after `me-`, so that the passive cannot be read off. */
const irregular: Readonly<Record<string, string>> = {
    menyampaikan: 'disampaikan',
    menyusun: 'disusun',
    menyediakan: 'disediakan',
    menyesuaikan: 'disesuaikan',
    menyepakati: 'disepakati',
    menyinkronkan: 'disinkronkan',
    menyatakan: 'dinyatakan',
    menetapkan: 'ditetapkan',
    menentukan: 'ditentukan',
    menerima: 'diterima',
    menugaskan: 'ditugaskan',
    menunjuk: 'ditunjuk',
    menuangkan: 'dituangkan',
    meninjau: 'ditinjau',
    memantau: 'dipantau',
    memastikan: 'dipastikan',
    memperhatikan: 'diperhatikan',
    memproses: 'diproses',
    memutus: 'diputus',
    memohon: 'dimohonkan',
    mengirim: 'dikirim',
    mengklarifikasi: 'diklarifikasi',
    mengoordinasikan: 'dikoordinasikan',
    mengembalikan: 'dikembalikan',
    mengetahui: 'diketahui',
    mengevaluasi: 'dievaluasi',
    mengidentifikasi: 'diidentifikasi',
    mengajukan: 'diajukan',
    mengusulkan: 'diusulkan',
    mengatur: 'diatur',
    mengarahkan: 'diarahkan',
};

const prefixes: readonly (readonly [RegExp, string])[] = [
    [/^memb/, 'dib'],
    [/^mend/, 'did'],
    [/^menj/, 'dij'],
    [/^menc/, 'dic'],
    // Before a vowel `meng-` may hide a k (mengirim, dikirim): only listed verbs.
    [/^meng(?=g)/, 'di'],
    [/^me(?=[lrmw])/, 'di'],
];

function pasif(verb: string): string | undefined {
    const known = irregular[verb];
    if (known !== undefined) return known;
    const rule = prefixes.find(([pattern]) => pattern.test(verb));
    return rule && verb.replace(rule[0], rule[1]);
}

/** The passive forms of several verbs; undefined where one of them has none that is certain. */
export function bentukPasif(verbs: readonly string[]): string[] | undefined {
    const forms = verbs.map(pasif);
    return forms.length > 0 && forms.every((form) => form !== undefined) ? (forms as string[]) : undefined;
}
