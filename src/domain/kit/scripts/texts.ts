import type { Localized } from '../../../data/schema/text';

/** The heading of a step: what it does, and what it guarantees. */
type Head = {
  readonly id: string;
  readonly title: Localized;
  readonly proves: Localized;
};

// build-and-save

export const build: Head = {
  id: 'build',
  title: { en: 'Build the image', zh: '构建镜像' },
  proves: {
    en: 'The image is built from these files, for the processor of the server.',
    zh: '镜像由这些文件构建，处理器类型与服务器一致。',
  },
};
export const fileMissing: Localized = {
  en: 'Missing next to this script: {file}. Put it there (README.md explains what it is), and run this again.',
  zh: '本脚本旁边缺少 {file}。请放好（README.md 里有说明）再执行一次。',
};
export const buildFailed: Localized = {
  en: 'The build failed. The last lines above name the instruction. Nothing was saved.',
  zh: '构建失败，出错的指令见上面最后几行。没有导出任何文件。',
};

// load-and-run

export const loadStep: Head = {
  id: 'load',
  title: { en: 'Load the image', zh: '导入镜像' },
  proves: {
    en: 'The server has exactly the image that you built.',
    zh: '服务器上的镜像与构建出来的完全相同。',
  },
};
export const notLoaded: Localized = {
  en: 'The image was not loaded, and nothing was started.',
  zh: '没有导入成功，也没有启动任何容器。',
};
export const folders: Head = {
  id: 'folders',
  title: { en: 'Prepare the folders', zh: '准备目录' },
  proves: {
    en: 'Every mounted folder exists, so Docker doesn’t make one that root owns.',
    zh: '要挂载的目录都在，Docker 不会新建归 root 的目录。',
  },
};
export const noFolder: Localized = {
  en: 'Cannot create this folder on the server: {folder}',
  zh: '无法在服务器上新建目录：{folder}',
};
export const noData: Localized = {
  en: 'There is no {folder} on the server. Correct the path in the form, or ask where the data is.',
  zh: '服务器上没有 {folder}。请在表单里改正路径，或问清楚数据在哪里。',
};
export const secretMade: Localized = {
  en: 'A new password is in {folder}; show it with: cat',
  zh: '新密码写在 {folder}，查看：cat',
};
export const secretFailed: Localized = {
  en: 'Cannot write the password to {folder}.',
  zh: '无法把密码写入 {folder}。',
};
export const testStep: Head = {
  id: 'test',
  title: { en: 'Test the image on this server', zh: '在这台服务器上测试镜像' },
  proves: {
    en: 'Everything that the smoke test checks works here, without a network.',
    zh: '冒烟测试检查的内容在这里断网也能用。',
  },
};
export const testFailed: Localized = {
  en: 'The smoke test failed: the reason is above. Nothing was started.',
  zh: '冒烟测试没有通过，原因见上面的信息。没有启动任何容器。',
};
export const startStep: Head = {
  id: 'start',
  title: { en: 'Start the container', zh: '启动容器' },
  proves: {
    en: 'The container is running, and it is the one that this kit describes.',
    zh: '容器正在运行，而且就是这个工具包描述的那一个。',
  },
};
export const runsAlready: Localized = {
  en: 'This container is already running. Nothing was changed:',
  zh: '这个容器已经在运行，没有改动：',
};
export const otherContainer: Localized = {
  en: 'A container named {container} exists that this kit did not start, or started with other settings. Check it (docker logs {container}). If you do not need it, run docker rm -f {container}, and then run this again.',
  zh: '已有名为 {container} 的容器，不是这个工具包启动的，或启动时的设置不同。请先看看（docker logs {container}）；确定不要了就执行 docker rm -f {container}，再执行一次。',
};
export const notStarted: Localized = {
  en: 'Docker did not start the container: the reason is above. Nothing is left behind.',
  zh: 'Docker 没有启动容器，原因见上面的信息。没有留下任何东西。',
};
export const endedAtOnce: Localized = {
  en: 'The container exited immediately. Its log is above. Fix the cause, run docker rm {container}, and then run this again.',
  zh: '容器一启动就退出了，日志见上面。解决后执行 docker rm {container}，再执行一次。',
};
export const noTerminal: Localized = {
  en: 'Loaded and tested. This container needs a terminal: on the server, type',
  zh: '已导入并测试通过。这个容器需要终端，请在服务器上执行',
};
export const started: Localized = {
  en: 'Started: {container}. Its output:',
  zh: '已启动：{container}。查看输出：',
};

// smoke-test

export const smokeSummary: Localized = {
  en: 'Tests {image} on this server, in a container without a network, which is removed afterwards.',
  zh: '在这台服务器上测试 {image}：容器不联网，测试完就删除。',
};
export const smokeReady: Head = {
  id: 'image',
  title: { en: 'Look for the image', zh: '查找镜像' },
  proves: {
    en: 'The image has been loaded here.',
    zh: '镜像已经导入这台服务器。',
  },
};
export const smokeNoImage: Localized = {
  en: 'There is no {image} on this server: run load-and-run.sh, which loads it first.',
  zh: '这台服务器上没有 {image}：请执行 load-and-run.sh，它会先导入镜像。',
};
export const smokeStep: Head = {
  id: 'test',
  title: { en: 'Run the tests in the container', zh: '在容器里运行测试' },
  proves: {
    en: 'Packages can be imported, the build supports the GPU, and the project folder is writable.',
    zh: '包能导入，显卡与构建相符，项目目录可写。',
  },
};
export const smokeFailed: Localized = {
  en: 'A test failed, or the container did not start: see above.',
  zh: '有测试没有通过，或者容器没能启动，见上面的信息。',
};
export const smokeGood: Localized = {
  en: 'All tests passed:',
  zh: '测试全部通过：',
};
export const envKept: Localized = {
  en: 'A .env exists already and stays unchanged.',
  zh: '已有 .env，保持不变。',
};
