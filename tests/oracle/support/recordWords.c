/*
 * docker.exe, ssh.exe and the like for tests of cmd: appends its words, as
 * Windows hands them over, to the file that RECORD names. UTF-8, one word a
 * line with its line breaks escaped, then an empty line.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>

int main(void) {
  int count;
  LPWSTR *words = CommandLineToArgvW(GetCommandLineW(), &count);
  FILE *file = _wfopen(_wgetenv(L"RECORD"), L"ab");
  for (int i = 1; i < count; i++) {
    char text[70000];
    WideCharToMultiByte(CP_UTF8, 0, words[i], -1, text, sizeof text, NULL, NULL);
    fputc('=', file);
    for (char *c = text; *c; c++) {
      if (*c == '\n') fputs("\\n", file);
      else if (*c == '\\') fputs("\\\\", file);
      else fputc(*c, file);
    }
    fputc('\n', file);
  }
  fputc('\n', file);
  fclose(file);
  return 0;
}
