package org.spona.regulations.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The outlines of the municipalities of a network.
 *
 * @param name of the file that staff have sent
 * @param height of the drawing, which is {@value GeoJsonReader#WIDTH} wide
 */
public record NetworkMap(UUID networkId, String name, int height, List<MapShape> shapes, Instant uploadedAt) {

    public NetworkMap {
        shapes = List.copyOf(shapes);
    }
}
