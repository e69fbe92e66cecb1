import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landTopology from 'world-atlas/land-110m.json';

/** What lies further south is Antarctica, and no event. */
const SOUTHERN_LIMIT = -60;

function readPolygons(): Polygon['coordinates'][] {
  const topology = landTopology as unknown as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

/** The land of the world at 1:110 million, from Natural Earth, without Antarctica. */
export const worldLand: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: readPolygons().filter((rings) =>
    rings[0]?.some(([, latitude = SOUTHERN_LIMIT]) => latitude > SOUTHERN_LIMIT),
  ),
};
