import type { Task } from '../../../data/schema/practice';
import type { Localized } from '../../../data/schema/text';
import type { Checked } from './checked';

type PortTask = Extract<Task, { kind: 'port' }>;

/** Judges a port by the server's listening ports and the lab's range. */
export function checkPort(
  { listening, range: [from, to], why }: PortTask,
  text: string,
): Checked {
  const port = /^\s*(\d{1,5})\s*$/.exec(text)?.[1];
  if (port === undefined) return { right: false, said: [notPort] };
  if (Number(port) < from || Number(port) > to)
    return { right: false, said: [outside(from, to)] };
  return takenPorts(listening).includes(port)
    ? { right: false, said: [taken(port), why] }
    : { right: true, said: [why] };
}

/** The local ports in the output of `ss -tln`. */
const takenPorts = (listening: string): readonly string[] =>
  [...listening.matchAll(/^LISTEN(?:\s+\d+){2}\s+\S+:(\d+)\s/gm)].map(
    ([, port = '']) => port,
  );

const notPort: Localized = {
  en: 'Type the number of one port.',
  zh: '请写一个端口号。',
};

const outside = (from: number, to: number): Localized => ({
  en: `The lab uses the ports ${String(from)} to ${String(to)}.`,
  zh: `实验室用的是 ${String(from)} 到 ${String(to)} 的端口。`,
});

const taken = (port: string): Localized => ({
  en: `Port ${port} is in the list: a program listens on it.`,
  zh: `列表里有端口 ${port}：已有程序在监听。`,
});
