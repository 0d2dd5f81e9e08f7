import path from 'node:path';
import ts from 'typescript';

/** Says whether a mutated domain file compiles; if it doesn't, there is no need to run tests. */
export function compilerOf(
  project: string,
): (file: string, text: string) => boolean {
  const config = path.join(project, 'src/domain/tsconfig.json');
  const read = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!read) throw new Error(`${config} can't be read`);
  let changed = { file: '', text: '', version: 0 };
  const isChanged = (name: string) => path.resolve(name) === changed.file;
  const service = ts.createLanguageService({
    getCompilationSettings: () => read.options,
    getScriptFileNames: () => read.fileNames,
    getScriptVersion: (name) => (isChanged(name) ? `${changed.version}` : '0'),
    getScriptSnapshot: (name) => {
      const text = isChanged(name) ? changed.text : ts.sys.readFile(name);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...where) => ts.sys.readDirectory(...where),
  });
  return (file, text) => {
    changed = {
      file: path.resolve(project, file),
      text,
      version: changed.version + 1,
    };
    return (
      service.getSyntacticDiagnostics(changed.file).length === 0 &&
      service.getSemanticDiagnostics(changed.file).length === 0
    );
  };
}
