/** Changing single cells and putting templates right, together: who repairs does both. */
export { changeCells } from './changes';
export { mendSheet } from './mend';
export { readStructures } from './structure';
