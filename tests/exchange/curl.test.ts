import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { curlCommand } from '../../src/exchange/curl.ts';
import { request } from '../../src/exchange/http.ts';
import { requests } from '../../src/exchange/requests.ts';

const run = promisify(execFile);

/** The words of a command as a POSIX shell reads them. */
async function shellWords(command: string): Promise<string[]> {
  const { stdout } = await run('sh', ['-c', command.replace(/^curl/, "printf '%s\\n'")]);
  return stdout.trimEnd().split('\n');
}

describe('the curl command of a request', () => {
  it('reads like what a person would type', () => {
    expect(curlCommand(requests.create)).toBe(
      [
        "curl --include 'https://api.example.com/reports'",
        "--header 'Authorization: Bearer k3y'",
        "--header 'Content-Type: application/json'",
        `--data-raw '{"title":"Q3","month":9}'`,
      ].join(' \\\n  '),
    );
  });

  it('names the method where curl would take another one', () => {
    expect(curlCommand(requests.read)).not.toContain('--request');
    expect(curlCommand(requests.replace)).toContain('--request PUT');
    expect(curlCommand(requests.listTree)).toContain('--request PROPFIND');
  });

  it('sends a file where the content is only announced, and goes through the proxy', () => {
    expect(curlCommand(requests.upload)).toContain('--data-binary @file');
    expect(curlCommand(requests.viaProxy)).toMatch(/^curl --include 'http:\/\/.* --proxy /s);
  });

  it('gets through a shell unharmed, quotes and all', async () => {
    const content = `it's "quoted" $HOME \`id\` \\`;
    const words = await shellWords(
      curlCommand(request('POST', '/notes', { 'X-Note': "Deniz's" }, content)),
    );
    expect(words).toContain("X-Note: Deniz's");
    expect(words.at(-1)).toBe(content);
  });
});
