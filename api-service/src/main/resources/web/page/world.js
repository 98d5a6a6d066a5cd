import topology from './world.json';

let made;

/** The countries as GeoJSON, out of TopoJSON: arcs shared by neighbours, in integers that count from point to point. */
export function world() {
  made ??= { type: 'FeatureCollection', features: topology.objects.countries.geometries.map(feature) };
  return made;
}

const arcs = topology.arcs.map((arc) => {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

const ring = (indexes) =>
  indexes.flatMap((index, i) => {
    const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return i ? points.slice(1) : points;
  });

function feature({ type, id, properties, arcs: indexes }) {
  const coordinates = type === 'Polygon' ? indexes.map(ring) : indexes.map((polygon) => polygon.map(ring));
  return { type: 'Feature', id, properties, geometry: { type, coordinates } };
}
