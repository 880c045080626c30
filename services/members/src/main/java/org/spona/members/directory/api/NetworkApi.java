package org.spona.members.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Region;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Networks")
class NetworkApi {

    private final Networks networks;

    NetworkApi(Networks networks) {
        this.networks = networks;
    }

    @GetMapping("/networks")
    @Operation(summary = "All networks, by name")
    List<Network> networks() {
        return networks.list();
    }

    @GetMapping("/regions")
    @Operation(summary = "All regions, by name")
    List<Region> regions() {
        return networks.listRegions();
    }
}
