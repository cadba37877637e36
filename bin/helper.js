'use strict'; // a thread of `liability batch --jobs`: the same build, the same code kept in earlier runs

const { workerData } = require('node:worker_threads');

const command = require('./loading.js').command(workerData.home, 'batch');
command.exports.help();
