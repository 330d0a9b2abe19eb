import { defineConfig } from '@hey-api/openapi-ts';
import { readdirSync } from 'node:fs';

// The description is named after the backend's title and version; there is exactly one.
const folder = '../backend/target/classes/META-INF/swagger';
const description = readdirSync(folder).find((name) => name.endsWith('.yml'));
if (!description) throw new Error(`No API description in ${folder}: compile the backend first.`);

export default defineConfig({
  input: `${folder}/${description}`,
  output: {
    path: 'src/shared/api/generated',
    // Not written for exactOptionalPropertyTypes; the types it exports are checked where used.
    header: ['// @ts-nocheck'],
  },
  plugins: [
    {
      name: '@hey-api/client-fetch',
      throwOnError: true,
      runtimeConfigPath: './src/shared/api/configure',
    },
    '@hey-api/typescript',
    { name: '@hey-api/sdk' },
  ],
});
