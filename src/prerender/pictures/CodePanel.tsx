import { classColours, colours } from './colours.ts';
import { families } from './fonts.ts';
import { margin, type Steps, sizeFor } from './measures.ts';
import { OwnerMark } from './OwnerMark.tsx';
import type { Face } from './subject.ts';

interface Look {
  /** Of the whole panel, in pixels, as all sizes here. */
  readonly height: number;
  readonly direction: 'row' | 'column';
  readonly gap: number;
  readonly number: number;
  readonly phrase: Steps;
  readonly ownPhrase: Steps;
}

const longer = Number.POSITIVE_INFINITY;

/** A code that has the whole width: its words stand beside the number. */
export const alone: Look = {
  height: 366,
  direction: 'row',
  gap: 48,
  number: 264,
  phrase: [
    [20, 60],
    [longer, 48],
  ],
  ownPhrase: [[longer, 34]],
};

/** One of two codes: its words stand below the number. */
export const oneOfTwo: Look = {
  height: 396,
  direction: 'column',
  gap: 4,
  number: 190,
  phrase: [
    [24, 38],
    [longer, 32],
  ],
  ownPhrase: [
    [30, 28],
    [longer, 24],
  ],
};

interface CodePanelProps {
  readonly face: Face;
  readonly look: Look;
}

/** A code, large, on the ground of its class. */
export function CodePanel({ face, look }: CodePanelProps) {
  const { tone, tint } = classColours(face.statusClass);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        flex: 1,
        height: look.height,
        padding: `28px ${margin}px 0`,
        backgroundColor: tint,
        borderTop: `12px solid ${tone}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 16, height: 38 }}>
        <div style={{ fontSize: 26, color: colours.soft }}>{face.classLine}</div>
        {face.owner !== undefined && <OwnerMark name={face.owner} tone={tone} />}
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: look.direction,
          alignItems: look.direction === 'row' ? 'center' : 'flex-start',
          gap: look.gap,
        }}
      >
        <div
          style={{
            // The number stands flush with the words: its first digit brings free space with it.
            marginLeft: '-0.035em',
            fontFamily: families.mono,
            fontWeight: 600,
            fontSize: look.number,
            lineHeight: 1,
            letterSpacing: '-0.05em',
            color: tone,
          }}
        >
          {face.number}
        </div>
        <Phrases face={face} look={look} />
      </div>
    </div>
  );
}

function Phrases({ face: { phrase, ownPhrase }, look }: CodePanelProps) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 1, gap: 4 }}>
      <div style={{ fontSize: sizeFor(phrase, look.phrase), fontWeight: 600, lineHeight: 1.15 }}>
        {phrase}
      </div>
      {ownPhrase !== undefined && (
        <div
          style={{
            // Below a long phrase there is less room.
            fontSize: sizeFor(
              ownPhrase.length > phrase.length ? ownPhrase : phrase,
              look.ownPhrase,
            ),
            lineHeight: 1.2,
            color: colours.soft,
          }}
        >
          {ownPhrase}
        </div>
      )}
    </div>
  );
}
