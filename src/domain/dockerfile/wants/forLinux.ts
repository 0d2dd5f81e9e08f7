/** What a marker says of other systems alone; anything else is pip's to judge. */
export const isForLinux = (marker: string): boolean =>
  !/^\s*\(?\s*(sys_platform|platform_system|os_name)\s*(==\s*['"](win32|darwin|Windows|Darwin|nt)['"]|!=\s*['"](linux|Linux|posix)['"])\s*\)?\s*$/.test(
    marker,
  );
