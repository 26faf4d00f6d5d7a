import satori from 'satori';
import { fonts } from './fonts.ts';
import { pictureSize } from './measures.ts';
import { PictureTemplate } from './PictureTemplate.tsx';
import type { Subject } from './subject.ts';

/**
 * The picture of a subject as SVG, its letters as outlines. Rejects where the fonts lack one of them: better no picture
 * than one with empty boxes.
 */
export function pictureSvg(subject: Subject): Promise<string> {
  return satori(<PictureTemplate subject={subject} />, {
    ...pictureSize,
    fonts,
    onStyleError: (error) => {
      throw error;
    },
    loadAdditionalAsset: async (_, letters) => {
      throw new Error(
        `No font of the pictures has “${letters}”: see src/prerender/pictures/fonts.ts`,
      );
    },
  });
}
