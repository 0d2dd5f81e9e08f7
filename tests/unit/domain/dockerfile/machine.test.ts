import { describe, expect, it } from 'vitest';
import {
  capabilitiesOf,
  checkCards,
  machineOf,
} from '../../../../src/domain/dockerfile/machine';
import { recipeOf } from '../../../../src/domain/dockerfile/spec';
import { contextFor } from '../../../support/dockerStates';

describe('GPUs by the names that people use', () => {
  it.each([
    ['RTX 4090, 8.6', ['8.6', '8.9']],
    ['RTX 3090', ['8.6']],
    ['ＲＴＸ ３０９０，８．０', ['8.0', '8.6']],
    ['V100、T4', ['7.0', '7.5']],
    ['2080 Ti', ['7.5']],
    ['K80', ['3.7']],
    ['NVIDIA GeForce RTX 2080 ...', ['7.5']],
  ] as const)('%s', (cards, wanted) => {
    expect(checkCards(cards)).toBeNull();
    const form = { ...recipeOf('pytorch').form, cards };
    const machine = machineOf({ ...form, machine: 'cards' }, contextFor('ash'));
    expect(capabilitiesOf(machine)).toEqual(wanted);
  });

  it.each([
    ['RTX 6000', 'Quadro RTX 6000 (7.5)'],
    ['TITAN X', 'GeForce GTX TITAN X (5.2)'],
    ['RTX 4O90', 'is not in the table'],
    ['Radeon 7900', 'is not in the table'],
    ['', 'separated by commas'],
  ])('%s: %s', (cards, said) => {
    expect(checkCards(cards)?.en).toContain(said);
  });
});
