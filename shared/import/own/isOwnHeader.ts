/** What `phrases.draft` makes: "Udkast 22. november 2026". */
const DRAFT = /^Udkast \d{1,2}\. \p{L}+ \d{4}$/u;

/**
 * True for the header of a page of ours that says no more than what the app puts there by itself: the title of the file, and
 * that it is a draft. Words of a template's are said to stand there, as those of any file are.
 */
export function isOwnHeader(text: string, title: string): boolean {
  return text
    .split('\t')
    .map((part) => part.trim())
    .every((part) => part === '' || part === title.trim() || DRAFT.test(part));
}
