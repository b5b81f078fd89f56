/** The address of a claim's note within its chapter. */
export function noteId(claim: string): string {
  return `note-${claim}`;
}
