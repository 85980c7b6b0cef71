/** No sentence and no id needs an unbroken run as long as this; a token does. An UUID has 36 characters. */
const likelyToken = /[\w+/=-]{40,}/g;
const longest = 300;

/** Makes foreign text fit to stand in an error: the secrets and all that looks like a token are cut, and long text is shortened. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) if (secret !== '') result = result.replaceAll(secret, '…');
  result = result.replaceAll(likelyToken, '…');
  return result.length > longest ? `${result.slice(0, longest)}…` : result;
}
