/** How many items an older page holds. A module of its own, so that no generated words get into a measured page. */
export const itemsPerPage = 100;
