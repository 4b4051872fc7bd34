/** Which component shows which page. */

import type { Component } from "svelte";
import type { Page, Route } from "../routes";

type Screen<P extends Page> = Component<{ route: Extract<Route, { page: P }> }>;

export const screens: { [P in Page]?: Screen<P> } = {};
