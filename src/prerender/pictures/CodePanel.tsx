import { classColours, colours } from './colours.ts';
import { families } from './fonts.ts';
import type { Look } from './looks.ts';
import { margin, sizeFor } from './measures.ts';
import { OwnerMark } from './OwnerMark.tsx';
import type { Face } from './subject.ts';

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
            // As near as two fours may stand without touching.
            letterSpacing: '-0.02em',
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
