package org.spona.regulations.campaign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.campaign.MapShape;
import org.spona.regulations.campaign.NetworkMap;
import org.spona.regulations.campaign.NetworkMaps;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/maps/{networkId}")
@Tag(name = "Campaigns")
class MapApi {

    private final NetworkMaps maps;

    MapApi(NetworkMaps maps) {
        this.maps = maps;
    }

    /**
     * The map of a network.
     *
     * @param places the names of its shapes
     */
    record MapResource(UUID networkId, String name, List<String> places, Instant uploadedAt) {

        static MapResource of(NetworkMap map) {
            return new MapResource(
                    map.networkId(),
                    map.name(),
                    map.shapes().stream().map(MapShape::name).toList(),
                    map.uploadedAt());
        }
    }

    @GetMapping
    MapResource get(@PathVariable UUID networkId) {
        return maps.find(networkId).map(MapResource::of).orElseThrow(Refusal::notFound);
    }

    @PutMapping(consumes = {"application/geo+json", "application/json"})
    @Operation(
            summary = "Takes GeoJSON (RFC 7946) with named polygons or points for the map of a network; for its staff")
    MapResource put(
            @PathVariable UUID networkId, @RequestParam(defaultValue = "") String name, @RequestBody byte[] file) {
        return MapResource.of(maps.save(networkId, name, file));
    }
}
