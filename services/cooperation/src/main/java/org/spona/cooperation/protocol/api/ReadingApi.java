package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.KnownNumbers;
import org.spona.cooperation.protocol.ProtocolReading;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ReadingAsking;
import org.spona.cooperation.protocol.ReadingConfirming;
import org.spona.cooperation.protocol.ReadingRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/{id}")
@Tag(name = "Protocols")
class ReadingApi {

    /** Somebody of a party who is asked whether she knows a protocol; without her address. */
    record ReadingResource(
            UUID id, String name, Instant askedAt, @Nullable Instant readAt) {

        static ReadingResource of(ProtocolReading reading) {
            return new ReadingResource(reading.id(), reading.name(), reading.askedAt(), reading.readAt());
        }
    }

    private final ProtocolRegister register;
    private final ReadingAsking asking;
    private final ReadingConfirming confirming;

    ReadingApi(ProtocolRegister register, ReadingAsking asking, ReadingConfirming confirming) {
        this.register = register;
        this.asking = asking;
        this.confirming = confirming;
    }

    @GetMapping("/readings")
    @Operation(
            summary =
                    "How many in each institution know the protocol, and of which day that is; for who reads the protocol, such as who watches over it")
    List<PartResource> readings(@PathVariable UUID id) {
        return register.readings(register.get(id)).stream()
                .map(PartResource::of)
                .toList();
    }

    @GetMapping("/parts/{partId}/readings")
    @Operation(
            summary =
                    "Who of a party is asked whether she knows the protocol, and who does; for those who write for the party")
    List<ReadingResource> list(@PathVariable UUID id, @PathVariable UUID partId) {
        return asking.list(id, partId).stream().map(ReadingResource::of).toList();
    }

    @PostMapping("/parts/{partId}/readings")
    @Operation(
            summary =
                    "Asks people of a party, each by a mail with a link of her own; who was asked before is not asked again")
    List<ReadingResource> ask(
            @PathVariable UUID id, @PathVariable UUID partId, @Valid @RequestBody ReadingRequest request) {
        asking.ask(id, partId, request);
        return list(id, partId);
    }

    @PutMapping("/parts/{partId}/readings/numbers")
    @Operation(summary = "Tells how many of a party's people know the protocol, where the party does not name them")
    PartResource tell(@PathVariable UUID id, @PathVariable UUID partId, @Valid @RequestBody KnownNumbers numbers) {
        asking.tell(id, partId, numbers);
        return PartResource.of(register.part(id, partId).part());
    }

    @PostMapping("/parts/{partId}/readings/remind")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Writes once more to those who have not answered")
    void remind(@PathVariable UUID id, @PathVariable UUID partId) {
        asking.remind(id, partId);
    }

    @PostMapping("/known")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The reader, who was asked, says that she knows the protocol")
    void known(@PathVariable UUID id) {
        confirming.confirm(id);
    }
}
