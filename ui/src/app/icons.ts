/** The small pictures beside the pages of the sidebar: strokes in a box of 20, found faster than read. */

import type { Page } from "../state/routes";

export const icons: { readonly [P in Page]?: string } = {
  home: "M3.5 9.5 10 4l6.5 5.5V16a.5.5 0 0 1-.5.5h-3.5v-5h-5v5H4a.5.5 0 0 1-.5-.5z",
  people:
    "M7.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-2.5 2-4.5 5-4.5s5 2 5 4.5M13 9.5a2.2 2.2 0 0 0 0-4.4M14 11.7c2.1.3 3.5 2 3.5 4.3",
  accounts: "M4 4.5h12v4H4zM4 11.5h12v4H4zM7 6.5h.01M7 13.5h.01",
  companies:
    "M4 16.5v-12h7v12M11 8.5h5v8M2.5 16.5h15M6.5 7.5h2M6.5 10.5h2M6.5 13.5h2M13.5 11.5h.01M13.5 14h.01",
  own_staff: "M10 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM4 16.5c0-2.8 2.6-5 6-5s6 2.2 6 5",
  runs: "M8 4H4.5v12H8M8 10h8.5M13.5 7l3 3-3 3",
  lockouts: "M5.5 9h9v7h-9zM7 9V6.5a3 3 0 0 1 6 0V9",
  recovery:
    "M12.5 10.5a3.5 3.5 0 1 0-3-1.7L4 14.5V17h2.5v-2H8.5v-2l1.9-1.9a3.5 3.5 0 0 0 2.1.4zM13.5 6.5h.01",
  journal: "M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3",
  audit: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17M6.5 8.5l1.5 1.5 3-3",
  settings:
    "M4 6h6M14 6h2M4 14h2M10 14h6M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  about: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v4.5M10 6.5h.01",
};
