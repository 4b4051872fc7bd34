/** The program's version, from tauri.conf.json. */
declare const __VERSION__: string;
