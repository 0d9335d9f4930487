import type { Language } from '@perkada/model';

/** The language of messages: as asked for, else by the locale; Indonesian unless the locale is English. */
export function chooseLanguage(option: string | undefined, environment: NodeJS.ProcessEnv): Language {
    if (option === 'en' || option === 'id') return option;
    const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
    return locale.toLowerCase().startsWith('en') ? 'en' : 'id';
}

const sentences = {
    id: {
        description: 'Periksa dan olah model peraturan kepala daerah tentang sistem kerja',
        check: 'Periksa berkas atau folder .perkada',
        ask: 'Tanyakan atasan, penilai kinerja, dan garis pelaporan seorang pejabat',
        generate: 'Hasilkan modul TypeScript, diagram, lampiran, BPMN, DMN, JSON, atau Akoma Ntoso',
        format: 'Rapikan spasi dan baris berkas .perkada',
        optionCheck: 'hanya periksa, jangan menulis',
        notFormatted: '{path}: ada kesalahan sintaks; teks dibiarkan.',
        wouldFormat: 'Belum rapi: {path}',
        formatted: 'Dirapikan: {path}',
        formatSummary: '{changed} dari {files} berkas berubah.',
        checkText: 'Periksa naskah peraturan (.naskah atau .txt)',
        coverageOfText: 'Tunjukkan ketentuan naskah yang belum dimuat model dan aturan tanpa dasar',
        importText: 'Jadikan berkas Word atau PDF naskah',
        optionOutFile: 'berkas keluaran',
        optionOverwrite: 'timpa berkas keluaran yang sudah ada',
        importFirst: '{path} adalah berkas Word atau PDF. Jadikan naskah dahulu: perkada impor.',
        nothingText: 'Tidak ada berkas .naskah atau .txt di {path}. Tidak ada yang diperiksa.',
        progress: 'Memeriksa {done}/{total} naskah',
        noText: 'Naskahnya tidak ditemukan; cakupan tidak dapat dihitung.',
        coverage:
            '{count} ketentuan: {carried} dimuat, {around} dimuat melalui induknya, {terms} definisi, {open} belum dimuat.',
        coverageRules: '{count} aturan: {bare} tanpa dasar, {unknown} dasar tidak ada dalam naskah.',
        notCarried: 'Belum dimuat aturan mana pun:',
        withoutBasis: 'Aturan tanpa dasar:',
        basisUnknown: 'Dasar yang tidak ada dalam naskah:',
        exists: '{path} sudah ada. Sebutkan berkas lain dengan --out, atau pakai --timpa.',
        imported: 'Ditulis: {path} ({lines} baris).',
        importKind: '{path}: hanya berkas .docx dan .pdf yang dapat diimpor.',
        importOldWord: '{path}: berkas .doc lama tidak dapat dibaca. Simpan ulang sebagai .docx.',
        importBroken: '{path}: berkas rusak atau terkunci; tidak dapat dibaca ({reason}).',
        importScan: '{path}: PDF ini hasil pindai tanpa teks. Jalankan pengenalan huruf (OCR) dahulu.',
        importEmpty: '{path}: tidak ada teks di dalamnya.',
        lostPages: 'Tidak terbaca: halaman {pages} tidak memuat teks (mungkin gambar atau hasil pindai).',
        lostPictures: 'Tidak terbaca: {count} gambar atau bagan.',
        lostObjects: 'Tidak terbaca: {count} objek tertanam (rumus, bagan, atau berkas lain).',
        lostTables: 'Periksa: {count} tabel dibaca sel demi sel.',
        lostFootnotes: 'Tidak terbaca: {count} catatan kaki atau catatan akhir.',
        readColumns: 'Periksa: halaman {pages} dibaca sebagai dua kolom, kolom kiri lebih dahulu.',
        lostDeleted:
            'Periksa: ada perubahan yang dilacak; yang dihapus tidak diambil, yang ditambah diambil.',
        lostNumbers:
            'Periksa: {count} nomor otomatis dengan bentuk yang tidak dikenal dibaca sebagai angka biasa.',
        lostMessage: 'Catatan pembaca Word: {text}',
        compare: 'Bandingkan dua peraturan, atau dua versi satu peraturan, menurut isinya',
        optionAllTopics: 'tampilkan juga pokok yang sama',
        optionElements: 'bandingkan juga unsur demi unsur (selalu untuk dua versi satu peraturan)',
        table: 'Tampilkan tabel kedudukan menurut jenjang',
        optionSusunan: 'hanya susunan ini, menurut jabatan',
        unknownSusunan: 'Tidak ada susunan bernama {name}. Yang ada: {names}.',
        scenarios: 'Jalankan uji (skenario) peraturan',
        noScenario: 'Tidak ada uji di {path}. Tidak ada yang diuji.',
        scenarioSummary: '{good} dari {all} uji terpenuhi.',
        scenarioMet: 'terpenuhi',
        scenarioFailed: 'GAGAL',
        scenarioOpen: 'TIDAK DINILAI',
        expectationFailed: 'harapan tidak terpenuhi; yang berlaku: {nyata}',
        expectationOpen: 'harapan tidak dapat dinilai',
        lsp: 'Jalankan server bahasa untuk editor',
        optionHelp: 'tampilkan bantuan',
        optionVersion: 'tampilkan versi',
        argumentPath: 'berkas atau folder',
        'commander.missingArgument': 'Argumen belum diberikan: {detail}. Lihat perkada --help.',
        'commander.unknownCommand': 'Perintah tidak dikenal: {detail}. Lihat perkada --help.',
        'commander.unknownOption': 'Pilihan tidak dikenal: {detail}.',
        'commander.missingMandatoryOptionValue': 'Pilihan wajib belum diberikan: {detail}.',
        'commander.optionMissingArgument': 'Pilihan tanpa nilai: {detail}.',
        'commander.invalidArgument': 'Nilai tidak dapat dipakai: {detail}.',
        'commander.excessArguments': 'Terlalu banyak argumen.',
        usage: 'Perintah tidak dapat dibaca. Lihat perkada --help.',
        optionFormat: 'bentuk keluaran',
        optionLang: 'bahasa pesan: id atau en',
        optionForms: 'bentuk diagram, dipisahkan koma: svg, png, mermaid',
        unknownForm: 'Bentuk tidak dikenal: {form}. Yang ada untuk jenis diagram: {forms} (dipisahkan koma).',
        noPng: 'PNG tidak dapat dibuat di komputer ini: paket @resvg/resvg-js atau huruf (font) tidak terpasang. Pakai --format svg.',
        annexWithoutPng:
            'Bagan dalam lampiran hanya berupa SVG: PNG tidak dapat dibuat di komputer ini. Word lama tidak menampilkannya.',
        generating: 'Menghasilkan {name} ({done}/{total})',
        optionOut: 'folder keluaran',
        optionAccepted: 'tampilkan juga temuan yang diterima',
        error: 'kesalahan',
        warning: 'peringatan',
        info: 'catatan',
        accepted: 'diterima',
        basis: 'dasar',
        notFound: 'Tidak ditemukan: {path}',
        nothing: 'Tidak ada berkas .perkada di {path}. Tidak ada yang diperiksa.',
        unreadable: 'Bukan berkas teks; tidak dapat dibaca sebagai .perkada.',
        registerUnreadable:
            '{path} bukan daftar JSON. Tulis daftar peraturan seperti dalam docs/naskah/register.md.',
        registerRows:
            'Baris {rows} dalam {path} tidak lengkap. Setiap peraturan memerlukan jenis, nomor, tahun, dan tentang.',
        unreadableFile: 'Tidak dapat membaca {path}: {reason}',
        clean: 'Tidak ada temuan dalam {files} berkas.',
        summary: '{errors} kesalahan, {warnings} peringatan, {infos} catatan dalam {files} berkas.',
        acceptedCount: '{count} temuan diterima dengan alasan (lihat --diterima).',
        severalRegulations: 'Ada beberapa peraturan di {path}: {names}. Sebutkan folder salah satunya.',
        noRegulation: 'Tidak ada peraturan di {path}.',
        badQuestion:
            'Pertanyaan tidak dapat dibaca. Contoh: "ahli muda di SekretariatDaerah" atau "ahli pertama di Bappeda dengan ada Pengawas".',
        written: 'Ditulis: {path}',
        unknownKind: 'Jenis hasil tidak dikenal: {kind}. Yang ada: {kinds}.',
        noNaskah:
            'Peraturan {name} tidak menyebut berkas naskahnya. Tambahkan naskah "….naskah" pada pembukanya.',
        outside: 'Menolak menulis di luar folder keluaran: {path}',
        foreign: 'Menolak menimpa berkas yang bukan buatan perkada: {path}',
    },
    en: {
        description: 'Check and process models of regional-head regulations on the system of work',
        check: 'Check .perkada files or folders',
        ask: 'Ask for the superior, assessor and reporting line of an official',
        generate: 'Generate a TypeScript module, diagrams, the annex, BPMN, DMN, JSON or Akoma Ntoso',
        format: 'Put .perkada files into the house style',
        optionCheck: 'only check, write nothing',
        notFormatted: '{path}: there is a syntax error; the text is left alone.',
        wouldFormat: 'Not in the house style: {path}',
        formatted: 'Formatted: {path}',
        formatSummary: '{changed} of {files} files changed.',
        checkText: 'Check the text of regulations (.naskah or .txt)',
        coverageOfText:
            'Show provisions of the text that the model does not carry, and rules without a basis',
        importText: 'Turn a Word or PDF file into a text',
        optionOutFile: 'output file',
        optionOverwrite: 'overwrite an output file that exists',
        importFirst: '{path} is a Word or PDF file. Turn it into a text first: perkada import.',
        nothingText: 'There is no .naskah or .txt file in {path}. Nothing was checked.',
        progress: 'Checking {done}/{total} texts',
        noText: 'Its text was not found; the coverage cannot be told.',
        coverage:
            '{count} provisions: {carried} carried, {around} carried by what encloses them, {terms} definitions, {open} not carried.',
        coverageRules:
            '{count} rules: {bare} without a basis, {unknown} with a basis that the text does not have.',
        notCarried: 'Carried by no rule:',
        withoutBasis: 'Rules without a basis:',
        basisUnknown: 'Bases that the text does not have:',
        exists: '{path} exists. Name another file with --out, or use --timpa.',
        imported: 'Written: {path} ({lines} lines).',
        importKind: '{path}: only .docx and .pdf files can be imported.',
        importOldWord: '{path}: old .doc files cannot be read. Save it as .docx.',
        importBroken: '{path}: the file is damaged or locked and cannot be read ({reason}).',
        importScan: '{path}: this PDF is a scan without text. Run text recognition (OCR) first.',
        importEmpty: '{path}: there is no text in it.',
        lostPages: 'Not read: page {pages} holds no text (perhaps a picture or a scan).',
        lostPictures: 'Not read: {count} pictures or charts.',
        lostObjects: 'Not read: {count} embedded objects (formulas, charts or other files).',
        lostTables: 'Please look: {count} tables were read cell by cell.',
        lostFootnotes: 'Not read: {count} footnotes or endnotes.',
        readColumns: 'Please look: page {pages} was read as two columns, the left one first.',
        lostDeleted: 'Please look: there are tracked changes; deletions were left out, insertions taken.',
        lostNumbers: 'Please look: {count} automatic numbers of an unknown form were read as plain digits.',
        lostMessage: 'Note of the Word reader: {text}',
        compare: 'Compare two regulations, or two versions of one, by what they say',
        optionAllTopics: 'also show the topics that are the same',
        optionElements: 'also compare element by element (always done for two versions of one regulation)',
        table: 'Show the table of kedudukan by grade',
        optionSusunan: 'only this susunan, by posts',
        unknownSusunan: 'There is no susunan named {name}. There are: {names}.',
        scenarios: 'Run the scenarios (uji) of a regulation',
        noScenario: 'There is no scenario in {path}. Nothing was tested.',
        scenarioSummary: '{good} of {all} scenarios met.',
        scenarioMet: 'met',
        scenarioFailed: 'FAILED',
        scenarioOpen: 'NOT JUDGED',
        expectationFailed: 'expectation not met; what holds: {nyata}',
        expectationOpen: 'expectation cannot be judged',
        lsp: 'Run the language server for editors',
        optionHelp: 'show help',
        optionVersion: 'show the version',
        argumentPath: 'file or folder',
        'commander.missingArgument': 'Missing argument: {detail}. See perkada --help.',
        'commander.unknownCommand': 'Unknown command: {detail}. See perkada --help.',
        'commander.unknownOption': 'Unknown option: {detail}.',
        'commander.missingMandatoryOptionValue': 'Missing option: {detail}.',
        'commander.optionMissingArgument': 'Option without a value: {detail}.',
        'commander.invalidArgument': 'Value cannot be used: {detail}.',
        'commander.excessArguments': 'Too many arguments.',
        usage: 'The command cannot be read. See perkada --help.',
        optionFormat: 'output format',
        optionLang: 'language of messages: id or en',
        optionForms: 'forms of diagrams, parted by commas: svg, png, mermaid',
        unknownForm: 'Unknown form: {form}. For diagrams there are: {forms} (parted by commas).',
        noPng: 'PNG cannot be made on this machine: the package @resvg/resvg-js or a font is not installed. Use --format svg.',
        annexWithoutPng:
            'The charts in the annex are SVG only: PNG cannot be made on this machine. Old versions of Word do not show them.',
        generating: 'Generating {name} ({done}/{total})',
        optionOut: 'output folder',
        optionAccepted: 'also show accepted findings',
        error: 'error',
        warning: 'warning',
        info: 'note',
        accepted: 'accepted',
        basis: 'basis',
        notFound: 'Not found: {path}',
        nothing: 'There is no .perkada file in {path}. Nothing was checked.',
        unreadable: 'Not a text file; it cannot be read as .perkada.',
        registerUnreadable: '{path} is no JSON list. Write a list of acts as in docs/naskah/register.md.',
        registerRows:
            'Rows {rows} of {path} are incomplete. Every act needs jenis, nomor, tahun and tentang.',
        unreadableFile: 'Cannot read {path}: {reason}',
        clean: 'No findings in {files} files.',
        summary: '{errors} errors, {warnings} warnings, {infos} notes in {files} files.',
        acceptedCount: '{count} findings accepted with a reason (see --diterima).',
        severalRegulations: 'There are several regulations in {path}: {names}. Name the folder of one.',
        noRegulation: 'There is no regulation in {path}.',
        badQuestion:
            'The question cannot be read. For example: "ahli muda di SekretariatDaerah" or "ahli pertama di Bappeda dengan ada Pengawas".',
        written: 'Written: {path}',
        unknownKind: 'Unknown kind of output: {kind}. There are: {kinds}.',
        noNaskah:
            'The regulation {name} does not name its naskah file. Add naskah "….naskah" to its opening.',
        outside: 'Refusing to write outside the output folder: {path}',
        foreign: 'Refusing to overwrite a file that perkada did not make: {path}',
    },
} as const;

export type SentenceKey = keyof (typeof sentences)['id'];

/** A sentence of the command line, its `{slots}` filled. */
export function say(
    language: Language,
    key: SentenceKey,
    params: Readonly<Record<string, string | number>> = {},
): string {
    return sentences[language][key].replace(/\{(\w+)\}/g, (slot, name: string) =>
        String(params[name] ?? slot),
    );
}

/** A usage error in the user's language; the library's own sentence is English. */
export function usageSentence(
    error: { readonly code: string; readonly message: string },
    language: Language,
): string {
    const detail = /'([^']*)'(?! is invalid\. Allowed)/.exec(error.message)?.[1] ?? '';
    return error.code in sentences[language]
        ? say(language, error.code as SentenceKey, { detail })
        : say(language, 'usage');
}

const helpTitles: Readonly<Record<string, string>> = {
    'Usage:': 'Pemakaian:',
    'Arguments:': 'Argumen:',
    'Options:': 'Pilihan:',
    'Commands:': 'Perintah:',
};

/** A heading of the help text. */
export function helpTitle(title: string, language: Language): string {
    return language === 'id' ? (helpTitles[title] ?? title) : title;
}
