/** The server decides; this only saves a round trip. */
export const PASSWORD_SHORTEST = 8
