import type { Stepwise } from '@perkada/model';
import { Cancellation, interruptAndCheck, isOperationCancelled } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PerkadaServices } from '../perkada-module.js';
import type { WorldIndex } from '../workspace/worlds.js';

/**
 * What a request that looks through a regulation awaits between its steps. Others get their turn, and it
 * throws when nobody waits for the answer any more, or when a text has changed meanwhile, so that no answer
 * is made of two states of a regulation.
 */
export type Step = () => Promise<void>;

/** The steps of one request. Beside them, `PerkadaDocumentBuilder.waitUntil` hears a wish to cancel before any work. */
export function stepsOf(
    services: Pick<PerkadaServices, 'shared'>,
    token: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
): Step {
    const worlds = services.shared.workspace.IndexManager as WorldIndex;
    const { generation } = worlds;
    return async () => {
        await interruptAndCheck(token);
        if (worlds.generation !== generation)
            throw new ResponseError(LSPErrorCodes.ContentModified, 'The texts have changed meanwhile.');
    };
}

/** Drives work with a step at each of its pauses. */
export async function driven<T>(work: Stepwise<T>, step: Step): Promise<T> {
    for (;;) {
        const { done, value } = work.next();
        if (done) return value;
        await step();
    }
}

/** The answer to a request of our own; one that was given up is answered as the protocol wants it. */
export async function answered<T>(work: Promise<T>): Promise<T | ResponseError<void>> {
    try {
        return await work;
    } catch (error) {
        if (!isOperationCancelled(error)) throw error;
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
    }
}
