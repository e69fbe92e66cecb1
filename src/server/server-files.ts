import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA_STORE_FILE, DATA_STORE_MODULE } from './astro-internals.ts';

/** What Vite's plugins run in; as much of its type as is used here. */
interface PluginContext {
  environment: { mode: string; config: { root: string; build: { outDir: string } } };
}

const FILE = '?file';
/** In the folder of what is built for the server, where nothing is published. */
const FOLDER = 'files';

/** An expression for where a file is once it is built: Astro has chunks in a folder of that name, beside which it is. */
const builtUrl = (file: string) =>
  `import.meta.url.replace(/(?:chunks\\/)?[^/]*$/, ${JSON.stringify(`${FOLDER}/${path.basename(file)}`)})`;

/**
 * Files that the server reads, instead of modules that hold them: the bundler would carry their text through each of its steps, which takes
 * a large part of its time and memory. `import url from './a.woff?file'` is the URL of the file. The collections are read in the same way.
 */
export function serverFiles() {
  /** By the folder that is built, and by their names. */
  const files = new Map<string, Map<string, string>>();

  function add({ environment: { config } }: PluginContext, file: string): void {
    const { outDir } = config.build;
    const ofFolder = files.get(outDir) ?? new Map<string, string>();
    const source = path.resolve(config.root, file);
    const name = path.basename(file);
    if ((ofFolder.get(name) ?? source) !== source) throw new Error(`Two files for the server are called ${name}.`);
    files.set(outDir, ofFolder.set(name, source));
  }

  return {
    name: 'server-files',
    load: {
      order: 'pre' as const,
      filter: { id: [/\?file$/, new RegExp(`^${DATA_STORE_MODULE}$`)] },
      handler(this: PluginContext, id: string): string | undefined {
        const isBuild = this.environment.mode === 'build';
        if (id === DATA_STORE_MODULE) {
          if (!isBuild) return undefined;
          add(this, DATA_STORE_FILE);
          return `
            import { readFileSync } from 'node:fs';
            export default JSON.parse(readFileSync(new URL(${builtUrl(DATA_STORE_FILE)}), 'utf8'));`;
        }
        const file = id.slice(0, -FILE.length);
        if (!isBuild) return `export default ${JSON.stringify(pathToFileURL(file))};`;
        add(this, file);
        return `export default ${builtUrl(file)};`;
      },
    },
    async writeBundle(this: PluginContext): Promise<void> {
      const { outDir } = this.environment.config.build;
      const folder = path.join(outDir, FOLDER);
      for (const [name, source] of files.get(outDir) ?? []) {
        await mkdir(folder, { recursive: true });
        await copyFile(source, path.join(folder, name));
      }
    },
  };
}
