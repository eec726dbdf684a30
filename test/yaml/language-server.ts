import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

/** A finding of the editor's language server; lines and columns from 1, the end exclusive. */
export interface EditorFinding {
  readonly at: string;
  readonly message: string;
}

/** A file that is open in an editor. */
export interface OpenFile {
  /** What the editor underlines. */
  readonly findings: readonly EditorFinding[];
  /** What the editor proposes with the cursor at a line and a column, from 1. */
  complete(line: number, column: number): Promise<readonly string[]>;
  /** What the editor shows when one points at a line and a column, from 1. */
  hover(line: number, column: number): Promise<string>;
}

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly range: Range; readonly message: string }[];
}
type Proposed = { readonly label: string };

const serverPath = createRequire(import.meta.url).resolve('yaml-language-server/out/server/src/server.js');

/** The real yaml-language-server, as editors start it, with nothing but what a file says of its schema. */
export async function startEditor(): Promise<{
  open(path: string, text: string): Promise<OpenFile>;
  close(): Promise<void>;
}> {
  const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const settings = {
    yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings.yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  return {
    async open(path, text) {
      const uri = pathToFileURL(path).href;
      const published = new Promise<Published>((resolve) => {
        connection.onNotification('textDocument/publishDiagnostics', (told: Published) => {
          if (told.uri === uri) resolve(told);
        });
      });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const { diagnostics } = await published;
      const ask = (method: string, line: number, column: number): Promise<unknown> =>
        connection.sendRequest(method, {
          textDocument: { uri },
          position: { line: line - 1, character: column - 1 },
        });
      return {
        findings: diagnostics.map(({ range, message }) => ({ at: placeOf(range), message })),
        async complete(line, column) {
          const answer = (await ask('textDocument/completion', line, column)) as
            | { readonly items: readonly Proposed[] }
            | readonly Proposed[];
          const items = 'items' in answer ? answer.items : answer;
          return items.map(({ label }) => label);
        },
        async hover(line, column) {
          const answer = (await ask('textDocument/hover', line, column)) as {
            readonly contents: { readonly value: string };
          } | null;
          return answer?.contents.value ?? '';
        },
      };
    },
    async close() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.kill();
    },
  };
}

function placeOf({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
