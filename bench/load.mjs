// Loads the HTTP example: npm run load [-- --rate 500 --seconds 60 --cases 1000 --processes 2]. Needs PostgreSQL on this machine.
import { load } from '../examples/load.mjs';

await load('bench/load/main.ts');
