import type { LabGpu } from '../../data/schema/lab';
import type { ProfileMachine } from '../../data/schema/profile';
import { asObject } from '../text/json';

/** More cards than any server holds. */
const MAX_CARDS = 64;
const cardName = /^[A-Za-z0-9][A-Za-z0-9 ()./+…-]{0,79}$/;
const cardUuid = /^(?:GPU|MIG)-[0-9a-fA-F-]{8,80}$/;
const driverVersion = /^\d{3}(?:\.\d{1,4}){0,3}$/;

/**
 * Reads the cards of a stored profile. A name that no card can have ends the
 * list, because the numbers of later cards would be wrong; a list that is empty
 * then is none. Never throws.
 */
export function parseMachine(input: unknown): ProfileMachine | undefined {
  const { gpus, driver } = asObject(input);
  if (!Array.isArray(gpus)) return undefined;
  const cards: LabGpu[] = [];
  for (const gpu of gpus.slice(0, MAX_CARDS) as readonly unknown[]) {
    const card = parseCard(gpu);
    if (!card) break;
    cards.push(card);
  }
  if (cards.length === 0) return undefined;
  return {
    gpus: cards,
    driver:
      typeof driver === 'string' && driverVersion.test(driver) ? driver : '',
  };
}

function parseCard(input: unknown): LabGpu | null {
  const { name, uuid } = asObject(input);
  if (typeof name !== 'string' || !cardName.test(name)) return null;
  return typeof uuid === 'string' && cardUuid.test(uuid)
    ? { name, uuid }
    : { name };
}
