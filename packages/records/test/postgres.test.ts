import { describe } from "vitest";
import { storeContract } from "./contract.ts";
import { postgresPlace } from "./support/places.ts";

describe("a store on PostgreSQL", () => storeContract(postgresPlace));
