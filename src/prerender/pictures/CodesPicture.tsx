import { Brand } from './Brand.tsx';
import { CodePanel } from './CodePanel.tsx';
import { alone, oneOfTwo } from './looks.ts';
import { margin, type Steps, sizeFor } from './measures.ts';
import type { Face } from './subject.ts';

interface CodesPictureProps {
  /** One code, or two that are compared. */
  readonly faces: readonly Face[];
  readonly sentence: string;
}

const sentenceSizes: Steps = [
  [125, 34],
  [Number.POSITIVE_INFINITY, 30],
];

/** The codes on the grounds of their classes, and below them what tells of them. */
export function CodesPicture({ faces, sentence }: CodesPictureProps) {
  return (
    <>
      <div style={{ display: 'flex', gap: 8 }}>
        {faces.map((face) => (
          <CodePanel key={face.id} face={face} look={faces.length === 1 ? alone : oneOfTwo} />
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          flexGrow: 1,
          padding: `28px ${margin}px 34px`,
        }}
      >
        <div style={{ fontSize: sizeFor(sentence, sentenceSizes), lineHeight: 1.3 }}>
          {sentence}
        </div>
        <Brand size={30} />
      </div>
    </>
  );
}
