import type { StatusClass } from '../../catalog/statusCode.ts';
import tokens from '../../ui/tokens.css?raw';

/** The colours of the pictures: the tokens of the light theme, so that a picture looks like its page. */
export const colours = {
  paper: tokenIn(':root', 'paper'),
  ink: tokenIn(':root', 'ink'),
  soft: tokenIn(':root', 'soft'),
} as const;

/** The accent of a class and the ground that goes with it. */
export function classColours(statusClass: StatusClass): {
  readonly tone: string;
  readonly tint: string;
} {
  const selector = `[data-class="${statusClass}"]`;
  return { tone: tokenIn(selector, 'tone'), tint: tokenIn(selector, 'tint') };
}

function tokenIn(selector: string, name: string): string {
  const start = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  const [, light] = new RegExp(`--${name}: light-dark\\((oklch\\([^)]+\\))`).exec(rule) ?? [];
  if (start < 0 || light === undefined) {
    throw new Error(`The tokens name no --${name} of ${selector}`);
  }
  return light;
}
