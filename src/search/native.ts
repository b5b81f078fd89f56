const NATIVE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a text has any of the scripts that set no spaces, or few, between words. */
export function isNative(text: string): boolean {
  return NATIVE.test(text);
}
