import { CodesPicture } from './CodesPicture.tsx';
import { colours } from './colours.ts';
import { families } from './fonts.ts';
import { pictureSize } from './measures.ts';
import { PagePicture } from './PagePicture.tsx';
import type { Subject } from './subject.ts';

/** A picture for sharing: codes and the sentence that tells of them, or the site's name and the title of a page. */
export function PictureTemplate({ subject }: { readonly subject: Subject }) {
  return (
    <div
      style={{
        ...pictureSize,
        display: 'flex',
        flexDirection: 'column',
        backgroundColor: colours.paper,
        color: colours.ink,
        fontFamily: families.sans,
      }}
    >
      {subject.kind === 'codes' ? (
        <CodesPicture faces={subject.faces} sentence={subject.sentence} />
      ) : (
        <PagePicture title={subject.title} sentence={subject.sentence} />
      )}
    </div>
  );
}
