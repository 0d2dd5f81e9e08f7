/** Whether a marker excludes Linux by name only; any other marker is left to pip. */
export const isForLinux = (marker: string): boolean =>
  !/^\s*(?:\(\s*)?(sys_platform|platform_system|os_name)\s*(==\s*['"](win32|darwin|Windows|Darwin|nt)['"]|!=\s*['"](linux|Linux|posix)['"])\s*(?:\)\s*)?$/.test(
    marker,
  );
