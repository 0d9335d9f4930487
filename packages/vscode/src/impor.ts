/* A bundle of its own, loaded when something is imported: the readers of Word and PDF are large. */
export { importFile, noteTexts, refusalText } from 'perkada/impor';
