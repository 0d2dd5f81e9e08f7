import type { Localized } from '../../data/schema/text';
import type { NetworkRoute, TransferSpec } from './spec';

/** The heading of a step: what it does, and what it guarantees. */
type Head = {
  readonly id: string;
  readonly title: Localized;
  readonly proves: Localized;
};

export const saveSummary = ({ image, name }: TransferSpec): Localized => ({
  en: `Saves ${image} to the folder ${name}, next to this script.`,
  zh: `把 ${image} 导出到本脚本旁边的目录 ${name}。`,
});
export const uploadSummary = ({ name }: TransferSpec): Localized => ({
  en: `Uploads the folder ${name} from the save script and verifies it on the server.`,
  zh: `把 save 脚本生成的目录 ${name} 上传到服务器并校验。`,
});
export const copySummary = ({ name }: TransferSpec): Localized => ({
  en: `Copies the folder ${name} from the save script to the disk and verifies the copy.`,
  zh: `把 save 脚本生成的目录 ${name} 复制到移动盘或共享目录并校验。`,
});
export const loadSummary = ({ image }: TransferSpec): Localized => ({
  en: `Verifies the archive next to this script, loads ${image}, and compares it.`,
  zh: `校验旁边的归档文件，导入 ${image} 并核对。`,
});

// save

export const tools: Head = {
  id: 'tools',
  title: { en: 'Look for Docker and the tools', zh: '检查 Docker 和工具' },
  proves: {
    en: 'Docker answers, and everything that the later steps call is here.',
    zh: 'Docker 能用，后面要用的程序都在。',
  },
};
export const noDocker: Localized = {
  en: 'Docker does not answer: start Docker Desktop or the docker service, then run this again.',
  zh: 'Docker 没有响应：请启动 Docker Desktop 或 docker 服务，再执行一次。',
};
export const noPigz: Localized = {
  en: 'pigz is not installed: gzip writes the same format on one core.',
  zh: '没有安装 pigz，改用 gzip：格式相同，只用一个核。',
};
export const noZstd: Localized = {
  en: 'zstd is not installed here: install it, or choose gzip in the form.',
  zh: '这台电脑没有安装 zstd：请安装，或在表单里改选 gzip。',
};
export const compressedAlready: Localized = {
  en: 'Note: this Docker uses the containerd store, whose layers are already compressed. Compressing the archive saves little.',
  zh: '提示：这里的 Docker 使用 containerd 存储，层已经压缩过，再压缩省不了多少。',
};

export const image: Head = {
  id: 'image',
  title: { en: 'Check the image and its platform', zh: '检查镜像和平台' },
  proves: {
    en: 'The image exists under this name and tag, and the processor of the server can run it.',
    zh: '这个名称和标签的镜像存在，服务器的处理器能运行它。',
  },
};
export const noImage: Localized = {
  en: 'There is no image {image} here. Copy the name and the tag from: docker image ls',
  zh: '这里没有镜像 {image}。名称和标签请从 docker image ls 里复制。',
};
export const wrongPlatform: Localized = {
  en: 'The server needs {platform}: build again with --platform {platform}. This image is for',
  zh: '服务器需要 {platform}，请加 --platform {platform} 重新构建。这个镜像的平台是',
};

export const askLayers: Head = {
  id: 'layers',
  title: {
    en: 'Ask which layers the server has',
    zh: '查询服务器上有哪些层',
  },
  proves: {
    en: 'The layers that the archive omits belong to an image on the server.',
    zh: '归档文件里省去的层，服务器上的某个镜像里都有。',
  },
};
export const noLayers: Localized = {
  en: 'The server could not list its images; its message is above. To send the whole image, turn that choice off in the form.',
  zh: '服务器没能列出镜像，原因见上面的信息。要传整个镜像，请在表单里取消“只传服务器上没有的层”。',
};
export const layersThere: Localized = {
  en: 'Layers that the server has already, of all layers:',
  zh: '服务器上已有的层／总层数：',
};
export const leaveOutFailed: Localized = {
  en: 'tar could not rewrite the archive: is the disk full? Run this again when there is space.',
  zh: 'tar 改写归档文件失败：磁盘满了吗？腾出空间后再执行一次。',
};
export const layersStill: Head = {
  id: 'layers',
  title: {
    en: 'Check for the layers that the archive omits',
    zh: '检查省去的层还在不在',
  },
  proves: {
    en: 'The archive and the images of this server make a complete image.',
    zh: '归档文件加上这台服务器已有的镜像，能组成完整的镜像。',
  },
};
export const layersGone: Localized = {
  en: 'An image whose layers the archive omits has been removed from this server. On your laptop, run the save script and the upload script again.',
  zh: '归档文件省去的层所在的镜像，已经从这台服务器上删除。请在自己的电脑上重新执行 save 和 upload 脚本。',
};

export const earlier: Head = {
  id: 'earlier',
  title: { en: 'Look for an earlier run', zh: '检查之前的运行结果' },
  proves: {
    en: 'Nothing is overwritten that this script did not write; a finished archive of the same image is kept.',
    zh: '不会覆盖别的程序写的文件；同一个镜像已经导出完的归档文件会保留。',
  },
};
export const notOurs: Localized = {
  en: '{name} exists here, and this script did not make it. Rename or move it, then run this again.',
  zh: '这里已经有 {name}，但不是本脚本生成的。请改名或移走，再执行一次。',
};
export const savedAlready: Localized = {
  en: 'Saved already, and the checksums agree: nothing to do.',
  zh: '已经导出过，校验值一致，不用再做。',
};
export const saveAgain: Localized = {
  en: 'The earlier archive is damaged: saving again.',
  zh: '之前的归档文件已损坏，重新导出。',
};

export const roomHere: Head = {
  id: 'room',
  title: { en: 'Check the free space here', zh: '检查本机的剩余空间' },
  proves: {
    en: 'The archive fits on this disk (the size is an estimate; ENOUGH_ROOM=1 skips the check).',
    zh: '这块磁盘放得下归档文件（大小是估计值；设 ENOUGH_ROOM=1 可跳过）。',
  },
};
export const noRoomHere: Localized = {
  en: 'Too little space on this disk. Needed (estimate) / free:',
  zh: '这块磁盘空间不足。需要（估计）／剩余：',
};

export const save: Head = {
  id: 'save',
  title: { en: 'Save by name and tag', zh: '按名称和标签导出' },
  proves: {
    en: 'The archive holds an image: its manifest can be read.',
    zh: '归档文件里确实是镜像：能读出 manifest.json。',
  },
};
export const saveFailed: Localized = {
  en: 'docker save failed; its message is above.',
  zh: 'docker save 失败，原因见上面的信息。',
};
export const noManifest: Localized = {
  en: 'The archive has no manifest.json: it is incomplete. Run this again.',
  zh: '归档文件里没有 manifest.json，不完整。请再执行一次。',
};

export const compress: Head = {
  id: 'compress',
  title: { en: 'Compress', zh: '压缩' },
  proves: {
    en: 'The smaller file has replaced the archive.',
    zh: '压缩后的文件已经代替原来的归档文件。',
  },
};
export const compressFailed: Localized = {
  en: 'Compressing failed: is the disk full? Run this again when there is room.',
  zh: '压缩失败：磁盘满了吗？腾出空间后再执行一次。',
};

export const split: Head = {
  id: 'split',
  title: { en: 'Cut into pieces', zh: '切分归档文件' },
  proves: {
    en: 'No file is larger than the file system of the disk takes.',
    zh: '没有文件超过目标文件系统的上限。',
  },
};
export const splitFailed: Localized = {
  en: 'Cutting failed: is the disk full? Run this again when there is room.',
  zh: '切分失败：磁盘满了吗？腾出空间后再执行一次。',
};

export const checksum: Head = {
  id: 'checksum',
  title: { en: 'Note the checksums', zh: '记下校验值' },
  proves: {
    en: 'The scripts will notice any byte that changes on the way.',
    zh: '传输途中改了任何一个字节，脚本都会发现。',
  },
};
export const saved: Localized = {
  en: 'Saved. Next: the upload script. The folder is',
  zh: '导出完成，下一步执行 upload 脚本。目录：',
};

// upload

export const ready: Head = {
  id: 'ready',
  title: { en: 'Collect the files to upload', zh: '准备要传的文件' },
  proves: {
    en: 'The archive, its checksums, and load.sh are here and belong together.',
    zh: '归档文件、校验值和 load.sh 都在，而且是同一套。',
  },
};
export const saveFirst: Localized = {
  en: 'There is no finished folder {name} next to this script: run the save script first.',
  zh: '本脚本旁边没有完整的目录 {name}：请先执行 save 脚本。',
};
export const loadMissing: Localized = {
  en: 'load.sh is not next to this script: download it into the same folder.',
  zh: '本脚本旁边没有 load.sh：请下载到同一个目录。',
};
export const scriptMissing = (file: string): Localized => ({
  en: `${file} is not next to this script: unpack the kit again.`,
  zh: `本脚本旁边没有 ${file}：请重新解压工具包。`,
});
export const otherForm: Localized = {
  en: 'The folder {name} was saved with other settings: run the save script of this form again.',
  zh: '目录 {name} 是用别的设置导出的：请重新执行这份表单的 save 脚本。',
};

export const connect: Head = {
  id: 'connect',
  title: { en: 'Log in', zh: '登录' },
  proves: {
    en: 'SSH reaches the server, through the jump host if there is one.',
    zh: 'SSH 能连上服务器；有跳板机的话，经过跳板机也能连上。',
  },
};
export const noLogin: Localized = {
  en: 'SSH could not log in; its message is above.',
  zh: 'SSH 登录失败，原因见上面的信息。',
};

export const ask: Head = {
  id: 'ask',
  title: { en: 'Make the folder on the server', zh: '在服务器上建目录' },
  proves: {
    en: 'You can write there, and nothing there belongs to anyone else.',
    zh: '那里可以写入，里面也没有别人的文件。',
  },
};
export const noFolder: Localized = {
  en: 'The folder {folder} on the server cannot be made or written to; the reason is above. Choose another folder in the form.',
  zh: '服务器上的目录 {folder} 无法创建或写入，原因见上面的信息。请在表单里换一个目录。',
};
export const noZstdThere: Localized = {
  en: 'The server has no zstd, and its Docker is older than 23 and cannot read it: choose gzip in the form.',
  zh: '服务器上没有 zstd，Docker 又早于 23，读不了：请在表单里改选 gzip。',
};
export const notOursThere: Localized = {
  en: '{folder} holds files that these scripts did not write. Move them away, or choose another folder in the form.',
  zh: '{folder} 里有不是这套脚本写的文件。请移走，或在表单里换一个目录。',
};
export const loadedAlready: Localized = {
  en: 'The server has already loaded exactly this image: nothing to send. To send it again, remove loaded.txt from {folder}.',
  zh: '服务器已经导入过这个镜像，不用再传。要重新传，请删除 {folder} 里的 loaded.txt。',
};

export const scriptsSent: Localized = {
  en: 'The server has already loaded exactly this image: only the scripts were sent.',
  zh: '服务器已经导入过这个镜像，只传了脚本。',
};

export const roomThere: Head = {
  id: 'room',
  title: {
    en: 'Check the free space on the server',
    zh: '检查服务器的剩余空间',
  },
  proves: {
    en: 'The rest of the upload fits there.',
    zh: '还没传的部分放得下。',
  },
};
export const noRoomThere: Localized = {
  en: 'Too little space in this folder of the server: choose one on another disk. Needed / free:',
  zh: '服务器的这个目录空间不足，请换一个在别的磁盘上的目录。需要／剩余：',
};

export const send = (way: NetworkRoute['by']): Head => ({
  id: 'send',
  title: { en: `Upload by ${way}`, zh: `用 ${way} 上传` },
  proves: sendProves[way],
});
const sendProves: Readonly<Record<NetworkRoute['by'], Localized>> = {
  rsync: {
    en: 'Everything has been sent. After an interruption, run the script again: rsync resumes where it stopped.',
    zh: '全部传完。中断了就再执行一次，rsync 会从断点继续。',
  },
  sftp: {
    en: 'Everything has been sent. After an interruption, run the script again: reput resumes where it stopped.',
    zh: '全部传完。中断了就再执行一次，reput 会从断点继续。',
  },
  scp: {
    en: 'Everything has been sent. After an interruption, run the script again: scp starts the file again and skips the files that have arrived.',
    zh: '全部传完。中断了就再执行一次：scp 会从头传这个文件，已经传完的文件跳过。',
  },
};
export const sendFailed = (way: NetworkRoute['by']): Localized =>
  way === 'rsync'
    ? {
        en: 'The upload was interrupted. The server keeps what has arrived. Run this script again to resume. If rsync was not found, choose sftp in the form.',
        zh: '上传中断，已经传到的部分还在。再执行一次就会继续。如果提示找不到 rsync，请在表单里改选 sftp。',
      }
    : {
        en: 'The upload was interrupted. The server keeps what has arrived. Run this script again to resume.',
        zh: '上传中断，已经传到的部分还在。再执行一次就会继续。',
      };

export const verify: Head = {
  id: 'verify',
  title: { en: 'Verify on the server', zh: '在服务器上校验' },
  proves: {
    en: 'Every byte on the server is the same as when you saved it.',
    zh: '服务器上的每个字节都和导出时相同。',
  },
};
export const notVerified: Localized = {
  en: 'The checksums could not be compared. The reason is above. Run this script again.',
  zh: '没能比对校验值，原因见上面的信息。请再执行一次。',
};
export const damaged: Localized = {
  en: 'These files were damaged on the way and have been removed from the server. Run this script again to send them:',
  zh: '这些文件在传输中损坏，已从服务器上删除。请再执行一次，重新上传：',
};
export const next: Localized = {
  en: 'Verified. Next, load the image:',
  zh: '校验通过。下一步，导入镜像：',
};

// a stick or a share

export const diskReady: Head = {
  ...ready,
  title: {
    en: 'Collect the files to copy, and find the disk',
    zh: '准备要传的文件，检查移动盘',
  },
};
export const noDisk: Localized = {
  en: 'There is no folder {disk}: plug the stick in or connect the share, and check the path in the form.',
  zh: '找不到目录 {disk}：请插上 U 盘或连接共享，并检查表单里的路径。',
};
export const roomOnDisk: Head = {
  id: 'room',
  title: { en: 'Check the free space on the disk', zh: '检查移动盘的剩余空间' },
  proves: roomThere.proves,
};
export const noRoomOnDisk: Localized = {
  en: 'Too little space on the disk. Needed / free:',
  zh: '移动盘空间不足。需要／剩余：',
};
export const copy: Head = {
  id: 'copy',
  title: { en: 'Copy', zh: '复制' },
  proves: {
    en: 'Everything is on the disk. After an interruption, run the script again: it skips complete files.',
    zh: '全部复制完。中断了就再执行一次，已经完整的文件会跳过。',
  },
};
export const noFolderOnDisk: Localized = {
  en: 'The folder {name} on the disk cannot be written to: is it read-only?',
  zh: '移动盘上的目录 {name} 无法写入：是不是只读？',
};
export const copyFailed: Localized = {
  en: 'Copying failed. FAT32 cannot store files of 4 GiB or more: choose pieces in the form, or format the stick as exFAT.',
  zh: '复制失败。FAT32 放不下 4 GiB 及以上的文件：请在表单里选择切分，或把 U 盘格式化成 exFAT。',
};
export const verifyDisk: Head = {
  ...verify,
  title: { en: 'Verify the copy', zh: '校验副本' },
  proves: {
    en: 'Every byte on the disk is the same as when you saved it.',
    zh: '盘上的每个字节都和导出时相同。',
  },
};
export const damagedOnDisk: Localized = {
  en: 'The copy is damaged. Run this script again; if it happens twice, use another stick.',
  zh: '副本已损坏。请再执行一次；如果又坏了，换一个 U 盘。',
};

// load

export const engine: Head = {
  id: 'engine',
  title: { en: 'Look for Docker and its platform', zh: '检查 Docker 和平台' },
  proves: {
    en: 'You can use Docker here, and this server runs images of this platform.',
    zh: '这里可以用 Docker，而且能运行这个平台的镜像。',
  },
};
export const noAbout: Localized = {
  en: 'about.txt is not next to this script: run load.sh in the folder that was uploaded.',
  zh: '本脚本旁边没有 about.txt：请在上传得到的目录里执行 load.sh。',
};
export const otherImage: Localized = {
  en: 'This load.sh belongs to a different image than the archive next to it, which is',
  zh: '这个 load.sh 和旁边的归档文件不是同一个镜像，归档文件是',
};
export const noDockerThere: Localized = {
  en: 'Docker does not answer. If permission was denied, ask the administrator to let you use Docker.',
  zh: 'Docker 没有响应。如果提示权限不足，请管理员开通 Docker 的使用权限。',
};
export const wrongServer: Localized = {
  en: 'The image is for {platform} and cannot run on this server, which is',
  zh: '镜像的平台是 {platform}，在这台服务器上无法运行。服务器的平台是',
};

export const present: Head = {
  id: 'present',
  title: { en: 'Compare with what is there', zh: '与已有的镜像比较' },
  proves: {
    en: 'The script does not load an existing image again, and it names an image that loses its tag.',
    zh: '已有的镜像不会再导入一次；会失去标签的镜像，会先告诉你。',
  },
};
export const alreadyThere: Localized = {
  en: 'Exactly this image is already loaded.',
  zh: '这个镜像已经导入过。',
};
export const tagMoves: Localized = {
  en: 'Note: this name and tag belong to another image now. That image stays but loses its name. To give it another one:',
  zh: '提示：这个名称和标签现在属于另一个镜像。它会保留，但会失去名称；要给它另起名称：',
};

export const whole: Head = {
  ...verify,
  id: 'whole',
  title: { en: 'Verify the archive', zh: '校验归档文件' },
};
export const noArchive: Localized = {
  en: 'The archive is not here: run the upload script again.',
  zh: '归档文件不在这里：请重新执行 upload 脚本。',
};
export const damagedHere: Localized = {
  en: 'The archive is damaged; nothing was loaded. Run the upload script again.',
  zh: '归档文件已损坏，没有导入任何东西。请重新执行 upload 脚本。',
};

export const roomForDocker: Head = {
  id: 'room',
  title: {
    en: 'Check the free space on the disk of Docker',
    zh: '检查 Docker 所在磁盘的剩余空间',
  },
  proves: {
    en: 'The image fits (an estimate: twice the archive; ENOUGH_ROOM=1 skips the check, for example if the base is there already).',
    zh: '放得下镜像（估计值：归档文件的两倍；基础镜像已经在服务器上时，可设 ENOUGH_ROOM=1 跳过）。',
  },
};
export const roomUnknown: Localized = {
  en: 'Note: the free space cannot be read at',
  zh: '提示：无法读取剩余空间：',
};
export const noRoomForDocker: Localized = {
  en: 'The disk of Docker, which everyone here uses, has too little space; nothing was loaded. Remove your own images that you no longer need, or run ENOUGH_ROOM=1 bash load.sh. Needed (estimate) / free:',
  zh: 'Docker 所在的磁盘空间不足，这块盘是大家共用的；没有导入任何东西。请删除自己不用的镜像，或执行 ENOUGH_ROOM=1 bash load.sh。需要（估计）／剩余：',
};

export const load: Head = {
  id: 'load',
  title: { en: 'Load', zh: '导入' },
  proves: {
    en: 'Docker has read the whole archive.',
    zh: 'Docker 已经读完整个归档文件。',
  },
};
export const noZstdHere: Localized = {
  en: 'Docker before 23 cannot read zstd, and this server has no zstd program to unpack it: choose gzip in the form and save again.',
  zh: '23 之前的 Docker 读不了 zstd，服务器上也没有 zstd 来解压：请在表单里改选 gzip，重新导出。',
};
export const loadFailed: Localized = {
  en: 'docker load failed. Its message is above. The archive is still here: run this again after you fix the cause.',
  zh: 'docker load 失败，原因见上面的信息。归档文件还在，排除原因后再执行一次。',
};

export const compare: Head = {
  id: 'compare',
  title: { en: 'Compare the tag and the image', zh: '核对标签和镜像' },
  proves: {
    en: 'The name and the tag belong to the image of your laptop: by its ID, or by its layers if the two image stores compute IDs differently.',
    zh: '这个名称和标签就是你电脑上的那个镜像：比较 ID；两边存储方式不同、ID 算法不同时，比较各层。',
  },
};
export const noTag: Localized = {
  en: 'Docker has loaded the archive, but there is no {image}.',
  zh: 'Docker 读完了归档文件，却没有 {image}。',
};
export const otherId: Localized = {
  en: 'The image that was loaded is not the one of the laptop. Its ID:',
  zh: '导入的镜像和电脑上的不是同一个。它的 ID：',
};
export const loadedNow: Localized = { en: 'Ready:', zh: '可以使用：' };

export const cleanUp: Head = {
  id: 'clean-up',
  title: { en: 'Clean up', zh: '清理' },
  proves: {
    en: 'The archive no longer fills the shared disk. Your laptop keeps its copy.',
    zh: '归档文件不再占用共用的磁盘，自己的电脑上还有一份。',
  },
};
export const cleaned: Localized = {
  en: 'The archive was removed from this folder.',
  zh: '已从这个目录删除归档文件。',
};
