import { createCipheriv } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export type Screen = {
  readonly width: number;
  readonly height: number;
  /** Four bytes per pixel: blue, green, red, unused. */
  readonly pixels: Buffer;
};

/** Reads exactly this many bytes, regardless of packet boundaries. */
function reader(socket: Socket) {
  let held = Buffer.alloc(0);
  let wanted: { size: number; done: (bytes: Buffer) => void } | undefined;
  let broken: ((error: Error) => void) | undefined;
  const serve = () => {
    if (!wanted || held.length < wanted.size) return;
    const { size, done } = wanted;
    const bytes = held.subarray(0, size);
    held = held.subarray(size);
    wanted = undefined;
    done(bytes);
  };
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk]);
    serve();
  });
  socket.on('error', (error) => broken?.(error));
  socket.on('close', () =>
    broken?.(new Error('the server closed the connection')),
  );
  return (size: number) =>
    new Promise<Buffer>((done, fail) => {
      wanted = { size, done };
      broken = fail;
      serve();
    });
}

/** VncAuth (RFC 6143, 7.2.2): DES with the bits of each password byte reversed. */
function answer(challenge: Buffer, password: string): Buffer {
  const key = Buffer.alloc(8);
  Buffer.from(password).copy(key, 0, 0, 8);
  for (const [i, byte] of key.entries()) {
    key[i] = Number.parseInt(
      byte.toString(2).padStart(8, '0').split('').reverse().join(''),
      2,
    );
  }
  // 3DES with three equal keys is DES, which OpenSSL 3 no longer offers directly.
  const cipher = createCipheriv(
    'des-ede3',
    Buffer.concat([key, key, key]),
    null,
  );
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(challenge), cipher.final()]);
}

/** Logs in to a VNC server (RFB 3.8) and takes one screenshot. */
export async function screenshot(
  port: number,
  password: string,
): Promise<Screen> {
  const socket = connect(port, '127.0.0.1');
  const read = reader(socket);
  try {
    await read(12);
    socket.write('RFB 003.008\n');
    const types = await read((await read(1))[0] ?? 0);
    if (!types.includes(2)) throw new Error("the server doesn't offer VncAuth");
    socket.write(Buffer.from([2]));
    socket.write(answer(await read(16), password));
    if ((await read(4)).readUInt32BE() !== 0) throw new Error('refused');
    socket.write(Buffer.from([1]));
    const init = await read(24);
    const [width, height] = [init.readUInt16BE(0), init.readUInt16BE(2)];
    await read(init.readUInt32BE(20));
    // 32 bits per pixel, depth 24, little-endian, true color; encoding: raw.
    socket.write(
      Buffer.from([
        0, 0, 0, 0, 32, 24, 0, 1, 0, 255, 0, 255, 0, 255, 16, 8, 0, 0, 0, 0,
      ]),
    );
    socket.write(Buffer.from([2, 0, 0, 1, 0, 0, 0, 0]));
    const ask = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    ask.writeUInt16BE(width, 6);
    ask.writeUInt16BE(height, 8);
    socket.write(ask);
    return { width, height, pixels: await picture(read, width, height) };
  } finally {
    socket.destroy();
  }
}

async function picture(
  read: (size: number) => Promise<Buffer>,
  width: number,
  height: number,
): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 4);
  let missing = width * height;
  while (missing > 0) {
    const [kind] = await read(1);
    if (kind === 2) continue; // Bell
    if (kind === 3) {
      // ServerCutText
      await read((await read(7)).readUInt32BE(3));
      continue;
    }
    if (kind !== 0) throw new Error(`message ${String(kind)}`);
    const count = (await read(3)).readUInt16BE(1);
    for (let i = 0; i < count; i += 1) {
      const head = await read(12);
      const [x, y, w, h] = [0, 2, 4, 6].map((at) => head.readUInt16BE(at)) as [
        number,
        number,
        number,
        number,
      ];
      const rows = await read(w * h * 4);
      for (let row = 0; row < h; row += 1) {
        rows.copy(
          pixels,
          ((y + row) * width + x) * 4,
          row * w * 4,
          (row + 1) * w * 4,
        );
      }
      missing -= w * h;
    }
  }
  return pixels;
}

/** The number of different colors on the screen. */
export function colours({ pixels }: Screen): number {
  const seen = new Set<number>();
  for (let i = 0; i < pixels.length; i += 4) seen.add(pixels.readUIntLE(i, 3));
  return seen.size;
}
