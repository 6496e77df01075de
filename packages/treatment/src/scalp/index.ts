export {
  isScalpZone,
  SCALP_ZONES,
  type ScalpZone,
  ZONE_AREA_BASIS,
  ZONE_AREA_LIMITS_CM2,
  ZONE_FACTS,
  type ZoneFacts,
} from "./scalp-zones.ts";
