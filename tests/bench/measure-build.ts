/** Builds the site of the working folder in this process and prints what that took, as JSON. */
import { build } from 'astro';

const start = performance.now();
await build({ root: process.cwd() });
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes }));
