/**
 * The first script of a page that is opened from a folder, by double click. It
 * lets the app believe in the address that the page has on a server, and turns
 * the addresses that the app writes into those of files.
 */
import { addressOf, fileOf } from './address';
import { createFolderHistory } from './history';

const { base = '/', root = './' } = document.currentScript?.dataset ?? {};
const place = { base, root };
const folder = new URL(root, window.location.href).href;
const here = addressOf(window.location.href, folder, base);

Object.assign(window, {
  folderSite: {
    root,
    pathname: here.replace(/[?#].*/s, ''),
    createHistory: () => createFolderHistory(place),
  } satisfies Window['folderSite'],
});

// One place for all of them: React, the theme and the widgets write attributes.
const write = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')
  ?.value as (this: Element, name: string, value: unknown) => void; // by the DOM
Element.prototype.setAttribute = function (name, value: unknown) {
  const isAddress = name === 'href' || name === 'src';
  write.call(this, name, isAddress ? fileOf(String(value), place) : value);
};
