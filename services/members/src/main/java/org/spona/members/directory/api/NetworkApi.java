package org.spona.members.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.spona.members.organisation.NetworkHomes;
import org.spona.members.organisation.NetworkHomes.NetworkHome;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Region;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Networks")
class NetworkApi {

    private final Networks networks;
    private final NetworkHomes homes;

    NetworkApi(Networks networks, NetworkHomes homes) {
        this.networks = networks;
        this.homes = homes;
    }

    @GetMapping("/networks")
    @Operation(summary = "All networks, by name")
    List<Network> networks() {
        return networks.list();
    }

    @GetMapping("/networks/{id}")
    @Operation(
            summary = "A network as everybody may know it, without an account too",
            description = "The id is its short name, one that it had before, or its id.")
    NetworkHome network(@PathVariable String id) {
        return homes.get(id);
    }

    @GetMapping("/regions")
    @Operation(summary = "All regions, by name")
    List<Region> regions() {
        return networks.listRegions();
    }
}
