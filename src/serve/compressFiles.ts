import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compression makes smaller; pictures and fonts are compressed already. */
const compressible = /\.(html|js|css|json|svg|txt|xml)$/;
/** Bytes below which a compressed file saves nothing that a packet would notice. */
const smallest = 1000;
/** Files that are open at a time: a system allows only so many, and a site of many languages has thousands. */
const atATime = 16;
/** Brotli's levels: what every page loads is worth the time, of the rest there is much. */
const levelOfProgram = constants.BROTLI_MAX_QUALITY;
const levelOfRest = 10;

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Writes a `.br` and a `.gz` beside every file of the folder that gains by it; resolves with the number of files. */
export async function compressFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  let count = 0;
  const waiting = paths.values();
  const work = async () => {
    for (const path of waiting) {
      if (await compressFile(path, path.startsWith(join(folder, 'assets')))) count += 1;
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return count;
}

async function compressFile(path: string, isProgram: boolean): Promise<boolean> {
  const content = await readFile(path);
  if (content.length < smallest) return false;
  const level = isProgram ? levelOfProgram : levelOfRest;
  const [br, gz] = await Promise.all([
    brotliOf(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
      },
    }),
    gzipOf(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return true;
}

/**
 * The smallest window of brotli in which so many bytes have room: 2 to the power of it, less 16 (RFC 7932, section 9.1). A
 * larger one finds nothing more, and the memory for it took most of the time.
 */
function windowBits(bytes: number): number {
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16)));
}
