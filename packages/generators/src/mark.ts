/** Every generated file carries this mark near its start (a Word file as its author); only marked files are overwritten. */
export const generatedMark = 'dibuat oleh perkada';
