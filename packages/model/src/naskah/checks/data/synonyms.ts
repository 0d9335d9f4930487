/**
 * Names that drafters use side by side for one thing: what governs here is the law of the system of work,
 * where the base unit and its head each have one defined name. Small letters.
 */
export const unitNames: readonly string[] = ['unit organisasi', 'unit kerja'];

/** Words for whoever leads; with the same unit behind them they name the same office. */
export const headNames: readonly string[] = ['Kepala', 'Pimpinan', 'Pemimpin'];

/** An office and the unit that is named after it, small letters. */
export const officeUnits: ReadonlyMap<string, string> = new Map([
    ['sekretaris', 'sekretariat'],
    ['inspektur', 'inspektorat'],
    ['inspektor', 'inspektorat'],
    ['camat', 'kecamatan'],
    ['lurah', 'kelurahan'],
]);

/** Kinds of units whose full names begin with the kind. */
export const unitKinds: readonly string[] = ['Dinas', 'Badan'];
