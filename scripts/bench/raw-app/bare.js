// The bytes of an answer from Node's own server of HTTP: what nothing can be cheaper than.
import { createServer } from 'node:http';
import { headers, wireOf } from './answers.js';

createServer(async (request, response) => {
  if (request.method !== 'POST') return response.end();
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  response.writeHead(200, headers);
  response.end(wireOf.get(JSON.parse(body).id));
}).listen(Number(process.env.PORT));
