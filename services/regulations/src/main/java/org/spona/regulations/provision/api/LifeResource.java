package org.spona.regulations.provision.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLife;
import org.spona.regulations.provision.Succession;

/**
 * What became of a provision, as JSON.
 *
 * @param now its address in the text in force; empty when that has it no more
 * @param successions what was divided from it or joined with it, or what it was divided from or joined with, newest first
 * @param texts what it said, newest first
 */
record LifeResource(UUID wid, UUID regulationId, Optional<String> now, List<Succession> successions, List<Text> texts) {

    /** What it said in a version. */
    record Text(VersionResource version, Provision provision) {}

    static LifeResource of(ProvisionLife life) {
        return new LifeResource(
                life.wid(),
                life.regulation().getId(),
                life.now(),
                life.successions(),
                life.texts().stream()
                        .map(text -> new Text(VersionResource.of(text.version()), text.provision()))
                        .toList());
    }
}
