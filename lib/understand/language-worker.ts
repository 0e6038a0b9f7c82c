// Runs in a worker thread: tells the language of each text that it is sent. What the detector knows takes a quarter of a
// second to load, which here holds up nobody.
import { parentPort } from 'node:worker_threads';
import { eld } from 'eld/small';

parentPort?.on('message', (text: string) => {
  const detected = eld.detect(text);
  parentPort?.postMessage({ language: detected.language, isReliable: detected.isReliable() });
});
