import { describe } from "vitest";
import { storeContract } from "./contract.ts";
import { sqlitePlace } from "./support/places.ts";

describe("a store on SQLite", () => storeContract(sqlitePlace));
