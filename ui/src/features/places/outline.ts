import type { GeoPermissibleObjects } from "d3-geo";

/** The drawing of the map and where points of the earth lie on it. */
export type Outline = {
  width: number;
  height: number;
  around: string;
  ontario: string;
  lakes: string;
  /** Degrees east and north to a point of the drawing; none where that is not on it. */
  at: (lon: number | null, lat: number | null) => [number, number] | null;
};

export type Part = "whole" | "south";

const SIZE = { width: 480, height: 430 };
/** Where most people live: from Windsor to Hawkesbury, and from Leamington to Parry Sound. */
const SOUTH: GeoPermissibleObjects = { type: "MultiPoint", coordinates: [[-83.2, 41.9], [-74.4, 45.7], [-83.2, 45.7], [-74.4, 42.6]] };

/** Read when a map is first shown, for the first screen needs neither the shapes nor the geometry. */
export async function outlineOf(part: Part): Promise<Outline> {
  const [{ geoConicConformal, geoPath }, shapes] = await Promise.all([import("d3-geo"), import("$maps/ontario.json")]);
  const ontario = shapes.ontario as GeoPermissibleObjects;
  const { width, height } = SIZE;
  // Lambert's cone, as on Canada's own maps, for the latitudes of the province.
  const projection = geoConicConformal().parallels([44.5, 53.5]).rotate([84.5, 0]);
  projection.fitExtent([[14, 14], [width - 14, height - 14]], part === "south" ? SOUTH : ontario);
  projection.clipExtent([[0, 0], [width, height]]);
  const path = geoPath(projection).digits(1);
  const drawn = (shape: unknown) => path(shape as GeoPermissibleObjects) ?? "";
  return {
    width,
    height,
    around: drawn(shapes.around),
    ontario: drawn(ontario),
    lakes: drawn(shapes.lakes),
    at: (lon, lat) => {
      if (lon === null || lat === null) return null;
      const point = projection([lon, lat]);
      return point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? point : null;
    },
  };
}
