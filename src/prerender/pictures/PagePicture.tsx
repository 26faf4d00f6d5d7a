import { type StatusClass, statusClasses } from '../../catalog/statusCode.ts';
import { Brand } from './Brand.tsx';
import { classColours } from './colours.ts';
import { families } from './fonts.ts';
import { margin } from './measures.ts';

interface PagePictureProps {
  readonly title: string;
  readonly sentence: string;
}

/** The site's name, the title of a page and what it offers, on the row of the classes. */
export function PagePicture({ title, sentence }: PagePictureProps) {
  return (
    <>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          flexGrow: 1,
          padding: `0 ${margin}px`,
        }}
      >
        <Brand size={56} />
        <div style={{ marginTop: 44, fontSize: 76, fontWeight: 600, lineHeight: 1.1 }}>{title}</div>
        <div style={{ marginTop: 20, fontSize: 32, lineHeight: 1.35 }}>{sentence}</div>
      </div>
      <div style={{ display: 'flex', gap: 8 }}>
        {statusClasses
          .filter((statusClass) => statusClass !== 'beyond')
          .map((statusClass) => (
            <ClassTile key={statusClass} statusClass={statusClass} />
          ))}
      </div>
    </>
  );
}

function ClassTile({ statusClass }: { readonly statusClass: StatusClass }) {
  const { tone, tint } = classColours(statusClass);
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'center',
        alignItems: 'center',
        flex: 1,
        height: 132,
        borderTop: `12px solid ${tone}`,
        backgroundColor: tint,
        fontFamily: families.mono,
        fontWeight: 600,
        fontSize: 64,
        letterSpacing: '-0.05em',
        color: tone,
      }}
    >
      {statusClass}
    </div>
  );
}
