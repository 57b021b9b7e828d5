import type { GeoPermissibleObjects } from "d3-geo";
import type { MapPart } from "$lib/api";

/** The drawing of the map and where points of the earth lie on it. */
export type Outline = {
  width: number;
  height: number;
  around: string;
  ontario: string;
  lakes: string;
  /** What can be seen on it: its edges, and no less than that. */
  seen: Part;
  /** Degrees east and north to a point of the drawing; none where that is not on it. */
  at: (lon: number | null, lat: number | null) => [number, number] | null;
};

const SIZE = { width: 480, height: 430 };
/** The edges of a part of the earth in degrees. */
export type Part = { [Edge in keyof MapPart]: number };

/** Degrees; what is closer together is not told apart by an outline as coarse as this. */
const LEAST = 0.2;
/** Where most people live: from Windsor to Hawkesbury, and from Leamington to Parry Sound. */
export const SOUTH: Part = { west: -83.2, south: 41.9, east: -74.4, north: 45.7 };
/** From the border of Manitoba to the Ottawa, and from Lake Erie to Hudson Bay. */
export const WHOLE: Part = { west: -95.2, south: 41.6, east: -74.3, north: 56.9 };
/** Kept free around the part that is shown. */
const MARGIN = 14;

export const width = ({ west, east }: MapPart): number => (east ?? 0) - (west ?? 0);
export const height = ({ south, north }: MapPart): number => (north ?? 0) - (south ?? 0);

/** A part to look at something closer: it, with room around it. */
export function closer(part: MapPart): Part {
  const wide = Math.max(width(part) * 1.2, LEAST) / 2;
  const high = Math.max(height(part) * 1.2, LEAST) / 2;
  const [lon, lat] = [(part.west ?? 0) + width(part) / 2, (part.south ?? 0) + height(part) / 2];
  return { west: lon - wide, south: lat - high, east: lon + wide, north: lat + high };
}

/** Read when a map is first shown, for the first screen needs neither the shapes nor the geometry. */
export async function outlineOf(part: Part): Promise<Outline> {
  const [{ geoConicConformal, geoPath }, shapes] = await Promise.all([import("d3-geo"), import("$maps/ontario.json")]);
  const ontario = shapes.ontario as GeoPermissibleObjects;
  const { width, height } = SIZE;
  // Lambert's cone, as on Canada's own maps, for the latitudes of the province.
  const projection = geoConicConformal().parallels([44.5, 53.5]).rotate([84.5, 0]);
  const { west, south, east, north } = part;
  const corners: GeoPermissibleObjects = { type: "MultiPoint", coordinates: [[west, south], [east, north], [west, north], [east, south]] };
  // The whole of the province is that of its shape: the corners around it lie far outside.
  projection.fitExtent([[MARGIN, MARGIN], [width - MARGIN, height - MARGIN]], part === WHOLE ? ontario : corners);
  projection.clipExtent([[0, 0], [width, height]]);
  const path = geoPath(projection).digits(1);
  const drawn = (shape: unknown) => path(shape as GeoPermissibleObjects) ?? "";
  const edges: [number, number][] = [];
  for (const step of [0, 0.25, 0.5, 0.75, 1]) edges.push([step * width, 0], [step * width, height], [0, step * height], [width, step * height]);
  const degrees = edges.map((point) => projection.invert?.(point)).filter((point) => point !== null && point !== undefined);
  const [lons, lats] = [degrees.map(([lon]) => lon), degrees.map(([, lat]) => lat)];
  return {
    width,
    height,
    around: drawn(shapes.around),
    ontario: drawn(ontario),
    lakes: drawn(shapes.lakes),
    seen: { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) },
    at: (lon, lat) => {
      if (lon === null || lat === null) return null;
      const point = projection([lon, lat]);
      return point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? point : null;
    },
  };
}
