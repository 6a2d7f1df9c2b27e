import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import { compile, compileModule } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { snippet } from './snippets.ts';

/** A framework: what its compiler makes of the snippet, and how an app that has the component is started. */
interface Framework {
  readonly compile: (code: string) => string | Promise<string>;
  /** Sets `window.start`, which fills `#app`, and `window.show`, which gives the component another company. */
  readonly app: string;
  readonly extension?: '.js' | '.ts' | '.tsx';
}

const vueScript = (source: string): string => {
  const { descriptor } = parse(source, { filename: 'Career.vue' });
  const template = { compilerOptions: { isCustomElement: (tag: string) => tag === 'career-timeline' } };
  return compileScript(descriptor, { id: 'career', inlineTemplate: true, templateOptions: template }).content;
};

const solidScript = async (source: string): Promise<string> => {
  const parserOpts = { plugins: ['jsx' as const, 'typescript' as const] };
  const result = await transformAsync(source, { presets: [solid], parserOpts, configFile: false, babelrc: false });
  return result?.code ?? '';
};

/** Both start before the element’s script has run, or take over what a server has drawn. */
export const frameworks = {
  React: {
    compile: (code) => code,
    extension: '.tsx',
    app: `import { createElement } from 'react';
      import { createRoot, hydrateRoot } from 'react-dom/client';
      import { renderToString } from 'react-dom/server.browser';
      import { Career } from 'snippet';
      const of = (company) => createElement(Career, { company });
      const app = document.getElementById('app');
      window.start = (company) => {
        const root = createRoot(app);
        window.show = (other) => root.render(of(other));
        window.show(company);
      };
      window.draw = (company) => { app.innerHTML = renderToString(of(company)); };
      window.takeOver = (company) => { hydrateRoot(app, of(company)); };`,
  },
  Vue: {
    compile: vueScript,
    extension: '.ts',
    app: `import { createApp, createSSRApp, h, ref } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import Career from 'snippet';
      const company = ref('');
      const app = { render: () => h(Career, { company: company.value }) };
      window.show = (other) => { company.value = other; };
      window.start = (first) => { window.show(first); createApp(app).mount('#app'); };
      window.draw = async (first) => {
        window.show(first);
        document.getElementById('app').innerHTML = await renderToString(createSSRApp(app));
      };
      window.takeOver = () => { createSSRApp(app).mount('#app'); };`,
  },
  Svelte: {
    compile: (code) => compile(code, { filename: 'Career.svelte', generate: 'client' }).js.code,
    extension: '.js',
    app: compileModule(
      `import { mount } from 'svelte';
      import Career from 'snippet';
      const props = $state({ company: '' });
      window.show = (other) => { props.company = other; };
      window.start = (company) => { window.show(company); mount(Career, { target: document.getElementById('app'), props }); };`,
      { filename: 'app.svelte.js', generate: 'client' },
    ).js.code,
  },
  Angular: {
    compile: (code) => code,
    extension: '.ts',
    app: `import '@angular/compiler';
      import { bootstrapApplication } from '@angular/platform-browser';
      import { provideZonelessChangeDetection } from '@angular/core';
      import { Career } from 'snippet';
      window.start = async (company) => {
        document.getElementById('app').append(document.createElement('app-career'));
        const app = await bootstrapApplication(Career, { providers: [provideZonelessChangeDetection()] });
        window.show = (other) => app.components[0].setInput('company', other);
        window.show(company);
      };`,
  },
  Solid: {
    compile: solidScript,
    extension: '.ts',
    app: `import { createComponent, createSignal } from 'solid-js';
      import { render } from 'solid-js/web';
      import { Career } from 'snippet';
      const [company, show] = createSignal('');
      window.show = show;
      window.start = (first) => {
        show(first);
        render(() => createComponent(Career, { get company() { return company(); } }), document.getElementById('app'));
      };`,
  },
} as const satisfies Readonly<Record<string, Framework>>;
export type FrameworkName = keyof typeof frameworks;

/** Bundles the snippet of a framework with an app around it. */
export const bundleOf = async (name: FrameworkName, site: string): Promise<string> => {
  const { compile: toScript, app, extension }: Framework = frameworks[name];
  const code = await toScript(snippet(name).replaceAll('https://example.org/', `${site}/`));
  const files: Readonly<Record<string, string>> = { app: '\0app.js', snippet: `/snippet${extension ?? '.js'}` };
  const plugin: Plugin = {
    name: 'snippet',
    enforce: 'pre',
    resolveId: (id) => files[id],
    load: (id) => (id === files['app'] ? app : id === files['snippet'] ? code : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    oxc: { include: /snippet\.tsx?$/, decorator: { legacy: true }, jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: 'app', output: { format: 'iife', entryFileNames: 'app.js' } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output.find((part) => part.type === 'chunk')?.code ?? '';
};
