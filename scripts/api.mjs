// npm run api: writes what each published entry declares into api/. With --check: says where that has changed.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { packed } from './pack.mjs';

const reports = fileURLToPath(new URL('../api', import.meta.url));
const labels = './labels/*';

function configurationOf(packageFolder, reportFolder, declarations, name) {
  const quiet = { default: { logLevel: 'none' } };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'Bundler',
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: join(reportFolder, 'unfinished'),
        reportVariants: ['complete'],
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, 'package.json'),
  });
}

/** Every language declares one constant of the same type, so that they share a report. */
function reportOfLabels(packageFolder, pattern) {
  const [folder, ending] = pattern.split('*');
  const names = readdirSync(join(packageFolder, folder)).filter((name) => name.endsWith(ending));
  const declarations = names.toSorted().map((name) => {
    const text = readFileSync(join(packageFolder, folder, name), 'utf8');
    return `// labels/${name.slice(0, -ending.length)}\n${text.replace(/^(import|\/\/#) .*\n?/gm, '')}`;
  });
  return `## API Report File for "connect-transcript/labels/*"\n\n\`\`\`ts\n${declarations.join('\n')}\`\`\`\n`;
}

function writeReports(packageFolder, reportFolder) {
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const entries = Object.entries(exports).filter(
    ([path, { types }]) => types?.endsWith('.d.ts') && !path.endsWith('.css'),
  );
  writeFileSync(join(reportFolder, 'labels.api.md'), reportOfLabels(packageFolder, exports[labels].types));
  const configurations = entries
    .filter(([path]) => path !== labels)
    .map(([path, { types }]) =>
      configurationOf(
        packageFolder,
        reportFolder,
        join(packageFolder, types),
        path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
      ),
    );
  const compilerState = CompilerState.create(configurations[0], {
    additionalEntryPoints: configurations.map((configuration) => configuration.mainEntryPointFilePath),
  });
  for (const configuration of configurations) {
    const { succeeded } = Extractor.invoke(configuration, {
      localBuild: true,
      compilerState,
      messageCallback(message) {
        message.handled = message.logLevel !== 'error';
      },
    });
    if (!succeeded) throw new Error(`The declarations in ${configuration.mainEntryPointFilePath} could not be read.`);
  }
  rmSync(join(reportFolder, 'unfinished'), { recursive: true, force: true });
}

const { folder } = await packed();
const now = mkdtempSync(join(tmpdir(), 'api-'));
try {
  writeReports(folder, now);
  if (process.argv.includes('--check')) {
    const { status } = spawnSync('git', ['--no-pager', 'diff', '--no-index', '--exit-code', '--', reports, now], {
      stdio: 'inherit',
    });
    if (status !== 0) {
      console.error(
        '\nWhat the package declares is not what api/ says. An app may depend on what was taken away or made narrower. ' +
          'Where the change is meant: npm run api, and a changeset that says what it means to apps.',
      );
      process.exitCode = 1;
    }
  } else {
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports);
    for (const name of readdirSync(now)) writeFileSync(join(reports, name), readFileSync(join(now, name)));
  }
} finally {
  rmSync(now, { recursive: true });
}
