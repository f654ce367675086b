// An editor without a screen: a language server in a process of its own, spoken to through the client library that
// editors use.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node.js';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;

export class Editor {
    /// Opens a copy of the specs in `folder` with the server `program`.
    static async open(program, folder) {
        const editor = new Editor();
        editor.root = mkdtempSync(join(tmpdir(), 'chorus-lsp-'));
        cpSync(folder, join(editor.root, 'chorus/specs'), { recursive: true });
        editor.server = spawn(program, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
        editor.connection = createProtocolConnection(
            new StreamMessageReader(editor.server.stdout), new StreamMessageWriter(editor.server.stdin));
        editor.findings = new Map();
        editor.waiting = [];
        editor.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
            editor.findings.set(uri, diagnostics);
            editor.waiting = editor.waiting.filter((check) => !check());
        });
        editor.connection.listen();
        editor.answer = await editor.connection.sendRequest('initialize',
            { processId: process.pid, rootUri: pathToFileURL(editor.root).href, capabilities: {} });
        await editor.connection.sendNotification('initialized', {});
        return editor;
    }

    uri(spec) { return pathToFileURL(join(this.root, 'chorus/specs', spec)).href; }
    onDisk(spec) { return readFileSync(join(this.root, 'chorus/specs', spec), 'utf8'); }

    async show(spec, text = this.onDisk(spec)) {
        await this.connection.sendNotification('textDocument/didOpen',
            { textDocument: { uri: this.uri(spec), languageId: 'yaml', version: 1, text } });
    }

    async type(spec, text) {
        await this.connection.sendNotification('textDocument/didChange',
            { textDocument: { uri: this.uri(spec), version: 2 }, contentChanges: [{ text }] });
    }

    /// Waits until the findings of a spec are as wanted.
    until(spec, wanted) {
        return new Promise((resolve) => {
            const check = () => {
                const findings = this.findings.get(this.uri(spec));
                if (findings === undefined || !wanted(findings)) return false;
                resolve(findings);
                return true;
            };
            if (!check()) this.waiting.push(check);
        });
    }

    /// Asks about a place: `at` is a piece of the text with a `^` before the character that is meant.
    ask(method, spec, text, at, more = {}) {
        const begin = text.indexOf(at.replace('^', ''));
        if (begin < 0) throw new Error(`${at} is not in ${spec}`);
        const before = text.slice(0, begin + at.indexOf('^'));
        const line = before.split('\n').length - 1;
        const character = before.length - (before.lastIndexOf('\n') + 1);
        return this.connection.sendRequest(method,
            { textDocument: { uri: this.uri(spec) }, position: { line, character }, ...more });
    }

    async close() {
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        const [code] = await once(this.server, 'exit');
        this.connection.dispose();
        rmSync(this.root, { recursive: true });
        return code;
    }
}

/// `text` with the edits of a language server.
export function edited(text, edits) {
    const lines = text.split('\n');
    const offset = ({ line, character }) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    return [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start)).reduce(
        (all, { range, newText }) => all.slice(0, offset(range.start)) + newText + all.slice(offset(range.end)), text);
}
