/** `npm start`, after the build: serves dist/ on this machine and tells the address. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const base = (process.env['BASE_PATH'] ?? '').replace(/\/*$/, '');
const port = Number(process.env['PORT'] ?? 4321);
const files = sirv('dist', { etag: true });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const missing = () => {
    response.statusCode = 404;
    request.url = '/404.html';
    files(request, response, () => void response.end('Not here.'));
  };
  if (url !== base && !url.startsWith(`${base}/`)) return missing();
  request.url = url.slice(base.length) || '/';
  return files(request, response, missing);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const message =
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start` : error.message;
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`\nThe book is open at http://localhost:${port}${base}/\nCtrl-C ends it.\n`));
