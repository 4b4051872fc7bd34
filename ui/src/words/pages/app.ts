// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const appPalettePage = (): string => text("app-palette-page");

export const appPaletteAction = (): string => text("app-palette-action");

export const appPaletteHelp = (): string => text("app-palette-help");

export const appPalette = (): string => text("app-palette");

export const appPaletteField = (): string => text("app-palette-field");

export const appPaletteFound = (): string => text("app-palette-found");

export const appPaletteNothing = (typed: Arg): string => text("app-palette-nothing", { typed });

export const appSidebar = (): string => text("app-sidebar");

export const appSidebarSample = (): string => text("app-sidebar-sample");

export const appSidebarProgram = (): string => text("app-sidebar-program");

export const appSidebarFind = (): string => text("app-sidebar-find");

export const appSidebarLock = (): string => text("app-sidebar-lock");

export const appSkip = (): string => text("app-skip");

export const appNoPage = (): string => text("app-no-page");

export const appNoPageUnder = (): string => text("app-no-page-under");

export const appIdle = (): string => text("app-idle");

export const appIdleTodo = (): string => text("app-idle-todo");

export const appKeys = (): string => text("app-keys");

export const appLeaveStay = (): string => text("app-leave-stay");

export const appLeaveLeave = (): string => text("app-leave-leave");

export const appLeaveUnsaved = (): string => text("app-leave-unsaved");

export const appLeaveUnsavedWayBack = (): string => text("app-leave-unsaved-way-back");
