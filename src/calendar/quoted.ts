/** The first 40 characters of a refused text in quotes, for an error message. Pure. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
