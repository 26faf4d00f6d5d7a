/**
 * The numbers that stand in the IANA HTTP Status Code Registry as anything but "Unassigned", whether or not the
 * catalog holds them: a number outside this list is treated as the x00 of its class (RFC 9110 section 15).
 */
const registered: ReadonlySet<number> = new Set([
  100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303,
  304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413,
  414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503,
  504, 505, 506, 507, 508, 510, 511,
]);

/** Is this number registered with IANA? */
export function isRegistered(number: number): boolean {
  return registered.has(number);
}
