import type { CommandContext } from './types';

/**
 * What is known for all containers of a text. Each is judged by itself, so with
 * several, the fixes would give them the same of the member's own ports.
 */
export const forAll = (
  { ownPorts, ...context }: CommandContext,
  containers: number,
): CommandContext =>
  ownPorts && containers < 2 ? { ...context, ownPorts } : context;
