import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * One kept-alive connection that carries one request at a time. Written on the socket because node:http's client costs
 * more than the floor's whole server, and the generator must not be what is measured.
 */
export interface Connection {
  send(request: Uint8Array): Promise<Answer>;
  close(): void;
}

export async function open(origin: string): Promise<Connection> {
  const { hostname, port } = new URL(origin);
  const socket = await connected(hostname, Number(port));
  let waiting: PromiseWithResolvers<Answer> | undefined;
  let seen = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    seen += chunk;
    const answer = whole(seen);
    if (answer === undefined) return;
    seen = '';
    waiting?.resolve(answer);
  });
  const lost = () => waiting?.reject(new Error('The server closed the connection before it answered.'));
  socket.on('close', lost).on('error', lost);
  return {
    send: (request) => {
      waiting = Promise.withResolvers<Answer>();
      socket.write(request);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The answer once all of it is here, by its length or by its last chunk. */
function whole(seen: string): Answer | undefined {
  const end = seen.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = seen.slice(0, end);
  const body = seen.slice(end + 4);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return body.length < Number(length) ? undefined : { status, body };
  return body.endsWith('0\r\n\r\n') || status === 204 ? { status, body } : undefined;
}
