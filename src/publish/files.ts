import { appContentFiles } from './appContent.ts';
import { openDataFiles } from './openData.ts';

/** Everything that the build writes beside the program. */
export const published = { app: appContentFiles(), openData: openDataFiles() } as const;
