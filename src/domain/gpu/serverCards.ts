import type { Machine, MachineCard } from '../../data/schema/machine';
import type { Card } from './compat/types';
import { identifyGpu, type Identity } from './identifyGpu';
import { toCard } from './machine';
import type { JudgedMachine } from './recommend';

/** A card of a machine, and which card of the tables it is. */
export type ServerCard = MachineCard & {
  readonly identity: Identity;
  readonly card: Card;
};

/** Looks up each card of a machine by its name and the capability that was printed. */
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

/** What verdicts need of a machine: each card's capability, and the driver as far as it is known. */
export const judgedMachine = (machine: Machine): JudgedMachine => ({
  cards: serverCards(machine).map(({ card }) => card),
  driver: {
    ...(machine.driver && { version: machine.driver.value }),
    ...(machine.cuda && { cuda: machine.cuda.value }),
  },
});
