package org.spona.members.digest.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.digest.Digest;
import org.spona.members.digest.DigestAudience;
import org.spona.members.digest.DigestAuthoring;
import org.spona.members.digest.DigestInput;
import org.spona.members.digest.DigestReading;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/networks/{networkId}/digests")
@Tag(name = "Digests")
class DigestApi {

    /** A digest in a list. */
    record Entry(UUID id, String title, Instant sentAt) {}

    /** How many people a sending reaches. */
    record Reach(int people) {}

    private final DigestAuthoring authoring;
    private final DigestReading digests;

    DigestApi(DigestAuthoring authoring, DigestReading digests) {
        this.authoring = authoring;
        this.digests = digests;
    }

    @GetMapping
    @Operation(summary = "What was sent in a network of the reader, the newest first")
    PageOf<Entry> list(@PathVariable UUID networkId, @Valid @ParameterObject PageRequest page) {
        return digests.list(networkId, page)
                .map(digest -> new Entry(
                        digest.getId(),
                        digest.content().title(),
                        digest.sentAt().orElseThrow()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A digest, as far as the reader may read what it tells of")
    DigestResource get(@PathVariable UUID networkId, @PathVariable UUID id) {
        return resource(digests.get(networkId, id));
    }

    @PostMapping("/{id}/draft")
    @Operation(
            summary = "Drafts a digest of what has happened since the last one that was sent",
            description = "The id is chosen by the caller; repeating it does nothing more.")
    DigestResource draft(@PathVariable UUID networkId, @PathVariable UUID id, Locale locale) {
        return resource(authoring.draft(networkId, id, locale));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes what a draft says")
    DigestResource save(@PathVariable UUID networkId, @PathVariable UUID id, @Valid @RequestBody DigestInput input) {
        return resource(authoring.save(networkId, id, input));
    }

    @PostMapping("/{id}/reach")
    @Operation(summary = "How many people a digest would be sent to now")
    Reach reach(@PathVariable UUID networkId, @PathVariable UUID id, @RequestBody DigestAudience audience) {
        return new Reach(authoring.reach(networkId, id, audience));
    }

    @PostMapping("/{id}/send")
    @Operation(
            summary = "Sends a digest to all or some of the network's members",
            description =
                    "Each of them gets it once, however often it is sent; for thirty days it can be sent to more of them.")
    DigestResource send(@PathVariable UUID networkId, @PathVariable UUID id, @RequestBody DigestAudience audience) {
        return resource(authoring.send(networkId, id, audience));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void discard(@PathVariable UUID networkId, @PathVariable UUID id) {
        authoring.discard(networkId, id);
    }

    private DigestResource resource(Digest digest) {
        return DigestResource.of(digest, digests.readable(digest), digests.sendings(digest.getId()));
    }
}
