/** The built-in tab's id; those of an add-in come from its manifest. */
export const HOME = 'home';
