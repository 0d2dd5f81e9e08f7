import { baseOf, endOfLifeOf } from '../baseFacts';
import type { FileRule } from '../pasted';

export const endOfLifeBase: FileRule = {
  id: 'end-of-life-base',
  severity: 'warning',
  title: {
    en: 'The base’s distribution no longer gets fixes',
    zh: '基础镜像的系统已停止维护',
  },
  why: {
    en: 'Known security holes stay open, and newer programs need a newer C library. If the packages have moved to an archive, apt-get or yum fails with a 404 error.',
    zh: '已知的安全漏洞不再修复；新程序需要更新的 C 库；软件源已移到归档的系统上，apt-get 或 yum 会报 404。',
  },
  fix: {
    en: 'Choose a base with a maintained distribution, such as Ubuntu 22.04 or 24.04.',
    zh: '换成仍在维护的系统，如 Ubuntu 22.04 或 24.04。',
  },
  except: {
    en: 'You have to reproduce an old result exactly.',
    zh: '需要原样复现旧的结果。',
  },
  source: 'https://endoflife.date/',
  bad: [
    'FROM ubuntu:18.04',
    'FROM nvidia/cuda:11.8.0-devel-ubuntu18.04',
    'FROM debian:buster-slim',
    'FROM centos:7',
    'FROM nvidia/cuda:11.8.0-base-centos7',
    'FROM python:3.8-slim',
    'FROM ubuntu:focal-20240530',
  ],
  good: [
    'FROM ubuntu:24.04',
    'FROM nvidia/cuda:12.4.1-base-ubuntu22.04',
    'FROM debian:bookworm',
    'FROM python:3.12',
    'FROM own/base:18.04',
    'FROM own/base:1-kubuntu18.04',
    'FROM own/base:1-ubuntu18.04x',
    'FROM python:3.12-slim-bookworm',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const base = stage.parent ? null : baseOf(stage);
      return base && endOfLifeOf(base) ? [stage.image] : [];
    }),
};
