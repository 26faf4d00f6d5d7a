import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = 4319;
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test-results/nginx');
mkdirSync(folder, { recursive: true });

const server = readFileSync(join(root, 'src/serve/nginx.conf'), 'utf8')
  .replace('listen 8080;', `listen ${port};`)
  .replace('root /srv/statuscope/dist;', `root ${join(root, 'dist')};`);

// As `nginx.conf` of a Debian package would be, but all in one folder, and by whoever runs it.
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
user root;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${server}}
`,
);

/** The real nginx, with our configuration, in front of the build that stands in `dist`. */
export default defineConfig({
  testMatch: '*.journey.ts',
  outputDir: join(root, 'test-results/nginx-results'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}` },
  webServer: {
    command: `nginx -p ${folder} -c ${join(folder, 'nginx.conf')}`,
    port,
    reuseExistingServer: false,
  },
});
