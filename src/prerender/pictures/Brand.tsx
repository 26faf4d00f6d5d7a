import { colours } from './colours.ts';
import { families } from './fonts.ts';
import { Mark } from './Mark.tsx';

/** The mark of the site and its name; `size` is the height of the mark in pixels. */
export function Brand({ size }: { readonly size: number }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: size * 0.4 }}>
      <Mark size={size} />
      <div
        style={{
          display: 'flex',
          fontFamily: families.mono,
          fontWeight: 600,
          fontSize: size * 0.9,
          lineHeight: 1,
          letterSpacing: '-0.02em',
        }}
      >
        status<span style={{ color: colours.soft }}>cope</span>
      </div>
    </div>
  );
}
