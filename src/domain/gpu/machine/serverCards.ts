import type { Machine, MachineCard } from '../../../data/schema/machine';
import type { Card } from '../compat/types';
import { identifyGpu, type Identity } from '../name/identifyGpu';
import { toCard } from './machine';
import type { JudgedMachine } from '../advice/recommend';

/** A GPU of a machine, with the table row that it was identified as. */
export type ServerCard = MachineCard & {
  readonly identity: Identity;
  readonly card: Card;
};

/** Identifies each GPU of a machine by its name and the printed capability. */
export const serverCards = ({
  cards,
  driver,
  architecture,
}: Machine): readonly ServerCard[] =>
  cards.map((card) => {
    const { name, whole, openStart, capability } = card;
    const identity = identifyGpu(
      {
        name,
        whole,
        ...(openStart !== undefined && { openStart }),
        ...(capability !== undefined && { cc: capability }),
      },
      driver ? { version: driver.value } : {},
    );
    const host = architecture ? { host: architecture.value } : {};
    return { ...card, identity, card: { ...toCard(identity), ...host } };
  });

/**
 * The part of a machine that verdicts need: each GPU's capability, and what is
 * known about the driver.
 */
export const judgedMachine = (machine: Machine): JudgedMachine => ({
  cards: serverCards(machine).map(({ card }) => card),
  driver: {
    ...(machine.driver && { version: machine.driver.value }),
    ...(machine.cuda && { cuda: machine.cuda.value }),
  },
});
