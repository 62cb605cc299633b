/** Everything a keyboard does not make and a screen does not show, but line breaks and tabs. */
export const unseenSign = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
