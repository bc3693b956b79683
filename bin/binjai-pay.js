#!/usr/bin/env node
const { start } = require('../dist/main.js');

start(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
