// A PostCSS plugin for the styles of a shadow root: what stands in the tokens of the transcript itself comes to stand in
// those of the element around it, where the page's own go before them, whatever their theme and density.

const own = /^\[data-part='transcript'\](\[data-density='compact'\])?$/;
const theme = /^\[data-part='transcript'\]:where\(\.transcript-theme-([\w-]+), .*\)$/;
const compact = "[data-density='compact']";

/** Which element a rule of tokens is for, as the page has it: by its attributes. */
function hostOf(selector) {
  const [, density] = own.exec(selector) ?? [null, null];
  if (density !== null) return density === undefined ? ':host' : ":host([density='compact'])";
  const [, name] = theme.exec(selector) ?? [];
  if (name === undefined) throw new Error(`The tokens of "${selector}" cannot be moved to the element around it.`);
  return `:host([theme='${name}'])`;
}

const isToken = (node) => node.type === 'decl' && node.prop.startsWith('--transcript-');
/** Below the root, tokens are set from whatever theme there is, and for the window of images. */
const isOfRoot = ({ selector }) => own.test(selector) || theme.test(selector);

/** @returns {import('postcss').Plugin} */
export const hostTokens = () => ({
  postcssPlugin: 'host-tokens',
  OnceExit(root) {
    root.walkRules((rule) => {
      if (!isOfRoot(rule) || !rule.nodes.some(isToken)) return;
      const host = hostOf(rule.selector);
      for (const nested of rule.nodes.filter((node) => node.type === 'rule' && node.selector === `&${compact}`)) {
        nested.selector = host.replace(/\)$/, "[density='compact'])");
        rule.after(nested);
      }
      rule.selector = host;
    });
  },
});
