import { BlockList, isIP } from "node:net";

const NEAR = new BlockList();
NEAR.addSubnet("127.0.0.0", 8, "ipv4");
NEAR.addSubnet("10.0.0.0", 8, "ipv4");
NEAR.addSubnet("172.16.0.0", 12, "ipv4");
NEAR.addSubnet("192.168.0.0", 16, "ipv4");
NEAR.addAddress("::1", "ipv6");
NEAR.addSubnet("fc00::", 7, "ipv6");

/**
 * Whether the word of this sender on the caller's address is taken: only that of the one proxy that
 * is connected to the server, on this machine or its private network. What the proxy itself was told
 * is not: a caller inside the clinic's own network could name any address.
 * @param hop 0 for the connection itself
 */
export function isNearProxy(address: string, hop: number): boolean {
  if (hop > 0) return false;
  const family = isIP(address);
  return family !== 0 && NEAR.check(address, family === 4 ? "ipv4" : "ipv6");
}
