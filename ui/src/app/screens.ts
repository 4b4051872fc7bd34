/** Which component shows which page. */

import type { Component } from "svelte";
import type { Page, Route } from "../routes";
import About from "../screens/about/About.svelte";
import Home from "../screens/home/Home.svelte";

/** A screen that needs to know its route, or one that doesn't. */
type Screen<P extends Page> = Component<{ route: Extract<Route, { page: P }> }> | Component<Record<string, never>>;

export const screens: { [P in Page]?: Screen<P> } = {
  home: Home,
  about: About,
};
