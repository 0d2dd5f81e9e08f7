/**
 * The text of a file in the encoding that its byte order mark names, or else in
 * UTF-8. In Windows PowerShell 5, `pip freeze > requirements.txt` writes UTF-16.
 */
export async function fileText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const mark = `${String(first)} ${String(second)}`;
  return new TextDecoder(encodings[mark] ?? 'utf-8').decode(bytes);
}

const encodings: Readonly<Record<string, string>> = {
  '255 254': 'utf-16le',
  '254 255': 'utf-16be',
};
